package org.rapporteur.actor;

import java.util.List;
import java.util.Set;

/**
 * A noun that heads an office.
 *
 * @param singular its words, in lower case
 * @param plural the same in the plural
 * @param counts what its holder counts as, the class of the office first: 'president', 'leader'
 * @param gender {@code M} or {@code F} where the noun tells, else empty
 * @param portfolio the field that the noun itself names: 'foreign' for 'foreign secretary'
 * @param state the ISO code of the only state that has this office, else empty
 */
record Head(
    List<String> singular,
    List<String> plural,
    List<String> counts,
    String gender,
    String portfolio,
    String state) {

  /** The ranks that lead a state or government. */
  private static final Set<String> SUMMIT =
      Set.of("president", "premier", "chancellor", "monarch", "leader", "pope");

  static Head of(List<String> row) {
    return new Head(
        List.of(row.get(0).split(" ")),
        List.of(row.get(1).split(" ")),
        List.of(row.get(2).split(" ")),
        row.get(3),
        row.get(4),
        row.get(5));
  }

  /** The class of the office. */
  String rank() {
    return counts.get(0);
  }

  /** Whether its holder leads a state or government. */
  boolean leads() {
    return SUMMIT.contains(rank());
  }
}
