package org.rapporteur.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often something is attested, and between which days.
 *
 * @param count how often
 * @param first the first day of those that have one
 * @param last the last day of those that have one
 */
public record Tally(int count, Optional<LocalDate> first, Optional<LocalDate> last) {

  /** Not at all. */
  public static final Tally NONE = new Tally(0, Optional.empty(), Optional.empty());

  /** With one more that lies on this day, or none that is known. */
  public Tally plus(Optional<LocalDate> day) {
    return new Tally(count + 1, least(first, day), most(last, day));
  }

  /** All of these together. */
  public static Tally sum(Collection<Tally> tallies) {
    return tallies.stream()
        .reduce(
            NONE,
            (a, b) -> new Tally(a.count + b.count, least(a.first, b.first), most(a.last, b.last)));
  }

  /** Whether a day counts among the first or the last, so that its loss changes them. */
  public boolean borders(Optional<LocalDate> day) {
    return day.isPresent() && (day.equals(first) || day.equals(last));
  }

  /** With one less, which {@link #borders} neither end. */
  public Tally minus() {
    return new Tally(count - 1, first, last);
  }

  /** Whether the days of both have one in common, as far as they are known. */
  boolean overlaps(Tally other) {
    return first.isPresent()
        && other.first.isPresent()
        && !first.get().isAfter(other.last.orElseThrow())
        && !other.first.get().isAfter(last.orElseThrow());
  }

  private static Optional<LocalDate> least(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b)
        .map(day -> day.orElse(null))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> most(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b)
        .map(day -> day.orElse(null))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
