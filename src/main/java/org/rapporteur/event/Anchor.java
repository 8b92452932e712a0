package org.rapporteur.event;

import java.util.Optional;
import org.rapporteur.event.time.Period;

/**
 * What a text has just spoken of, for 'the next day' and 'there' to count from.
 *
 * @param period when
 * @param place where
 */
record Anchor(Optional<Period> period, Optional<Location> place) {

  static final Anchor NONE = new Anchor(Optional.empty(), Optional.empty());

  /** The anchor after {@code draft}, which replaces what it tells anew. */
  Anchor after(Draft draft) {
    return new Anchor(draft.when().or(this::period), draft.place().or(this::place));
  }
}
