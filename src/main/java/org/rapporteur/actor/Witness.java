package org.rapporteur.actor;

import java.util.Locale;

/** What tells the finder who is who; one can be left out to see what it is worth. */
public enum Witness {
  /** The statistical name finder. */
  NAME_MODEL,
  /** The registry's names of states, bodies and places. */
  GAZETTEER,
  /** The parts of speech; without them, all that is known of a word is whether it is a name's. */
  TAGS,
  /** What the whole article shows of a word: capitals elsewhere, a title elsewhere. */
  CASE,
  /** Who is meant by a description, a pronoun or a part of a name. */
  COREFERENCE;

  /** How the command line spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
