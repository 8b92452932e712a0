package org.rapporteur.event;

import java.util.Optional;
import org.rapporteur.registry.Place;

/**
 * Words of a sentence that say where something takes place.
 *
 * @param first the first token of the name
 * @param last the index behind its last token
 * @param name the name, as the text or the registry has it
 * @param place the registry's place, when it knows the name
 * @param grain how exact it is
 */
record Site(int first, int last, String name, Optional<Place> place, Grain grain) {

  /** From the finest to the coarsest; a name that nobody knows comes last. */
  enum Grain {
    VENUE,
    CITY,
    STATE,
    UNKNOWN
  }

  Optional<String> country() {
    return place.flatMap(Place::country);
  }
}
