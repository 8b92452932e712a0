package org.rapporteur.event.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An interval of whole days that bounds when something happened or will.
 *
 * @param notBefore the first day possible; empty when open
 * @param notAfter the last day possible; empty when open
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2), such as {@code 2025-11-05},
 *     {@code 2025-11}, {@code 2025-11-05/2025-11-08} or {@code ../2025-11-08}
 * @param stated whether the text gives it by an expression of time; else it is inferred
 * @param basis what it rests on, in a few words: the expression itself, or what it was inferred
 *     from
 */
public record Period(
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter,
    String edtf,
    boolean stated,
    String basis) {

  public Period {
    if (notBefore.isPresent() && notAfter.isPresent() && notAfter.get().isBefore(notBefore.get())) {
      throw new IllegalArgumentException(
          "a period cannot end on " + notAfter.get() + " before it begins on " + notBefore.get());
    }
    if (notBefore.isEmpty() && notAfter.isEmpty()) {
      throw new IllegalArgumentException("a period needs at least one bound");
    }
  }

  /** A period of these bounds, its {@link #edtf} written from them. */
  public static Period of(
      Optional<LocalDate> notBefore, Optional<LocalDate> notAfter, boolean stated, String basis) {
    return new Period(notBefore, notAfter, Edtf.of(notBefore, notAfter), stated, basis);
  }

  /**
   * The period of {@code days} days, at least one, that begins with this one, as a {@code three-day
   * visit} from its first day; this one when its beginning is open.
   */
  public Period lasting(int days) {
    return notBefore
        .map(first -> of(notBefore, Optional.of(first.plusDays(days - 1L)), stated, basis))
        .orElse(this);
  }

  /** The days that lie in both; this one when none does. */
  public Period and(Period other) {
    Optional<LocalDate> from =
        notBefore
            .filter(a -> other.notBefore.filter(a::isBefore).isEmpty())
            .or(() -> other.notBefore);
    Optional<LocalDate> to =
        notAfter.filter(a -> other.notAfter.filter(a::isAfter).isEmpty()).or(() -> other.notAfter);
    boolean none = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    return none ? this : of(from, to, stated, basis);
  }
}
