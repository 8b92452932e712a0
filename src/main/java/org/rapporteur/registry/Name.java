package org.rapporteur.registry;

/**
 * One form under which an entry appears in text.
 *
 * @param form as written in running text, case included; typographic apostrophes are plain ones
 * @param use what kind of form it is
 * @param entry what it names; for {@link Use#CAPITAL} and {@link Use#METONYM} the state or
 *     organization that it stands for
 */
public record Name(String form, Use use, Entry entry) {

  /** How a form names its entry. */
  public enum Use {
    /** A name or official name: 'Russia', 'Russian Federation', 'Pyongyang' for the city. */
    LABEL,
    /** A short form in capitals: 'DPRK', 'U.S.', 'NATO'. */
    ABBREVIATION,
    /** The adjective: 'Russian', 'South Korean', 'U.S.'. */
    ADJECTIVE,
    /** A person or people of the state: 'Russian', 'Russians', 'Briton', 'Swedes'. */
    DEMONYM,
    /** A capital that may stand for the government: 'Pyongyang', 'Moscow'. */
    CAPITAL,
    /** A seat or building that stands for a government or body: 'the Kremlin', 'Downing Street'. */
    METONYM
  }
}
