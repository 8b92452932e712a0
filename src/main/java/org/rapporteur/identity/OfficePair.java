package org.rapporteur.identity;

import java.util.List;

/** Two kinds of offices that one person may have at once, {@code *} standing for any portfolio. */
record OfficePair(String one, String other) {

  private static final List<OfficePair> ALL =
      WordList.lines("offices-at-once.tsv").stream().map(OfficePair::parse).toList();

  /** Whether nobody wonders at one person who has both. */
  static boolean atOnce(String one, String other) {
    return ALL.stream().anyMatch(pair -> pair.is(one, other) || pair.is(other, one));
  }

  private boolean is(String first, String second) {
    return covers(one, first) && covers(other, second);
  }

  private static boolean covers(String pattern, String kind) {
    return pattern.endsWith("*")
        ? kind.startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(kind);
  }

  private static OfficePair parse(String line) {
    String[] columns = line.split("\t");
    if (columns.length != 2) {
      throw new IllegalStateException("offices-at-once.tsv needs two kinds of offices: " + line);
    }
    return new OfficePair(columns[0], columns[1]);
  }
}
