package org.rapporteur.evaluation;

/**
 * How many items were found, and of how many.
 *
 * @param found those that the gold and the program have
 * @param system how many the program has
 * @param gold how many the gold has
 */
public record Tally(int found, int system, int gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(found + other.found, system + other.system, gold + other.gold);
  }

  /** The share of the program's items that the gold has, 0 to 1; 0 where the program has none. */
  public double precision() {
    return system == 0 ? 0 : (double) found / system;
  }

  /** The share of the gold's items that the program has, 0 to 1; 0 where the gold has none. */
  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return found == 0 ? 0 : 2.0 * found / (system + gold);
  }
}
