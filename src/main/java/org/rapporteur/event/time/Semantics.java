package org.rapporteur.event.time;

import java.util.List;
import java.util.Optional;

/** Gives the words that a rule captured their meaning. */
interface Semantics {

  /**
   * The meaning, or empty when the words only look like an expression of time, as {@code 31 June}.
   *
   * @param arguments what the table names behind the meaning
   */
  Optional<Meaning> of(Captures captures, List<String> arguments);
}
