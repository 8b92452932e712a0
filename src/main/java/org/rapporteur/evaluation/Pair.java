package org.rapporteur.evaluation;

/** Two parties that faced each other. */
record Pair(Party one, Party other) {

  /** Whether both pairs are the same two, in either order. */
  boolean isSame(Pair pair) {
    return one.isSame(pair.one) && other.isSame(pair.other)
        || one.isSame(pair.other) && other.isSame(pair.one);
  }

  @Override
  public String toString() {
    return one.name() + " – " + other.name();
  }
}
