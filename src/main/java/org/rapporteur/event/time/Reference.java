package org.rapporteur.event.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param anchor the date that the text spoke of before, which {@code the next day} counts from
 */
record Reference(LocalDate published, Direction direction, Optional<Interval> anchor) {

  Reference toward(Direction other) {
    return new Reference(published, other, anchor);
  }

  /** The first day of the anchor, or of its end when it has no beginning. */
  Optional<LocalDate> anchorBegin() {
    return anchor.flatMap(a -> a.from().or(a::to));
  }

  /** The last day of the anchor, or of its beginning when it has no end. */
  Optional<LocalDate> anchorEnd() {
    return anchor.flatMap(a -> a.to().or(a::from));
  }
}
