package org.rapporteur.store;

/**
 * What a write did to the articles of the store.
 *
 * @param added how many were not there before
 * @param replaced how many were there with other content
 * @param unchanged how many were there with the same content, and were left untouched
 * @param removed how many were taken out
 */
public record Changes(int added, int replaced, int unchanged, int removed) {

  /** No change at all. */
  public static final Changes NONE = new Changes(0, 0, 0, 0);

  /** Both together. */
  public Changes plus(Changes other) {
    return new Changes(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        removed + other.removed);
  }
}
