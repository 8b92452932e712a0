package org.rapporteur.event.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whole days from the first to the last, both inside; an empty bound is open. */
record Interval(Optional<LocalDate> from, Optional<LocalDate> to) {

  static Interval day(LocalDate day) {
    return between(day, day);
  }

  static Interval between(LocalDate from, LocalDate to) {
    return new Interval(Optional.of(from), Optional.of(to));
  }

  static Interval month(YearMonth month) {
    return months(month, month);
  }

  static Interval months(YearMonth from, YearMonth to) {
    return between(from.atDay(1), to.atEndOfMonth());
  }

  static Interval years(int from, int to) {
    return months(YearMonth.of(from, 1), YearMonth.of(to, 12));
  }

  static Interval since(LocalDate from) {
    return new Interval(Optional.of(from), Optional.empty());
  }

  static Interval until(LocalDate to) {
    return new Interval(Optional.empty(), Optional.of(to));
  }

  /**
   * From the beginning of the one to the end of the other; empty when they stand in wrong order.
   */
  static Optional<Interval> spanning(Interval first, Interval last) {
    boolean ordered =
        first.from.isEmpty() || last.to.isEmpty() || !last.to.get().isBefore(first.from.get());
    return ordered ? Optional.of(new Interval(first.from, last.to)) : Optional.empty();
  }

  /** Whether it is a single day. */
  boolean isDay() {
    return from.isPresent() && from.equals(to);
  }

  /** Whether it begins on or before {@code day}. */
  boolean begunBy(LocalDate day) {
    return from.isEmpty() || !from.get().isAfter(day);
  }

  /** Whether it ends on or after {@code day}. */
  boolean lastsTo(LocalDate day) {
    return to.isEmpty() || !to.get().isBefore(day);
  }

  /** Its part on or before {@code day}, or itself when it has none. */
  Interval cutAfter(LocalDate day) {
    return begunBy(day) && lastsTo(day) ? new Interval(from, Optional.of(day)) : this;
  }

  /** Its part on or after {@code day}, or itself when it has none. */
  Interval cutBefore(LocalDate day) {
    return begunBy(day) && lastsTo(day) ? new Interval(Optional.of(day), to) : this;
  }

  /** The days between it and {@code day}, 0 when the day lies inside. */
  long distance(LocalDate day) {
    long before = from.map(f -> ChronoUnit.DAYS.between(day, f)).orElse(0L);
    long after = to.map(t -> ChronoUnit.DAYS.between(t, day)).orElse(0L);
    return Math.max(0, Math.max(before, after));
  }
}
