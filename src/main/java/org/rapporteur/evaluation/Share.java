package org.rapporteur.evaluation;

/** How many of all are right. */
public record Share(int right, int all) {

  static final Share NONE = new Share(0, 0);

  static Share of(boolean asked, boolean right) {
    return new Share(asked && right ? 1 : 0, asked ? 1 : 0);
  }

  Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  /** The share, 0 to 1; not a number where there are none. */
  public double value() {
    return (double) right / all;
  }
}
