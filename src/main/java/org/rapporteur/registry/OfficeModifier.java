package org.rapporteur.registry;

/**
 * A word that stands before or behind the words for an office and changes them.
 *
 * @param form in lower case: 'deputy', 'former', '-elect'
 * @param effect what it does to the office
 * @param suffix whether it follows the office: 'president-elect'
 */
public record OfficeModifier(String form, Effect effect, boolean suffix) {

  /** What a modifier does to the office. */
  public enum Effect {
    /** Somebody below the holder: 'deputy', 'vice'. */
    DEPUTY,
    /** The office is past: 'former', 'ousted'. */
    FORMER,
    /** Held for the time being: 'acting', 'interim'. */
    ACTING,
    /** Not yet held: 'designate', '-elect'. */
    DESIGNATE,
    /** A rank or quality that leaves the office what it is: 'senior', 'first', 'chief'. */
    RANK
  }
}
