package org.rapporteur.event;

import java.util.Locale;
import java.util.Optional;

/**
 * Where an event takes place.
 *
 * @param name as the text or the registry names it
 * @param entry the {@code id} of its entry in the registry
 * @param country the ISO code of the state where it lies
 * @param stated whether the text says it of this event; else it is inferred
 * @param basis what it rests on, in a few words: 'in the same sentence', 'the dateline', 'the visit
 *     to Pyongyang'
 */
public record Location(
    String name, Optional<String> entry, Optional<String> country, boolean stated, String basis) {

  /** Whether it is no more exact than a state, whose ground has the state's code for an id. */
  public boolean isState() {
    return country
        .map(code -> "place-" + code.toLowerCase(Locale.ROOT))
        .filter(id -> entry.filter(id::equals).isPresent())
        .isPresent();
  }
}
