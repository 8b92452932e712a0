package org.rapporteur.identity;

import java.util.Set;

/**
 * What people decided about personas.
 *
 * @param same pairs that are one person
 * @param different pairs that are not, of which the second is set apart
 */
public record Bonds(Set<Pair> same, Set<Pair> different) {

  /** Nothing. */
  public static final Bonds NONE = new Bonds(Set.of(), Set.of());

  /**
   * @param one the id of a persona
   * @param other the id of another
   */
  public record Pair(String one, String other) {}

  public Bonds {
    same = Set.copyOf(same);
    different = Set.copyOf(different);
  }
}
