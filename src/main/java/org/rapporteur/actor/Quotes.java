package org.rapporteur.actor;

/** Which tokens of a sentence stand inside quotation marks. */
final class Quotes {

  private Quotes() {}

  /** For each token whether it is quoted; a mark that is never closed opens nothing. */
  static boolean[] in(Line line) {
    boolean[] quoted = new boolean[line.size()];
    int open = -1;
    for (int i = 0; i < line.size(); i++) {
      if (isMark(line, i)) {
        if (open >= 0) {
          java.util.Arrays.fill(quoted, open, i, true);
          open = -1;
        } else {
          open = i;
        }
      }
    }
    if (open >= 0 && open <= 1) {
      java.util.Arrays.fill(quoted, open, line.size(), true);
    }
    return quoted;
  }

  static boolean isMark(Line line, int i) {
    return line.is(i, "\"", "``", "''");
  }
}
