package org.rapporteur.event.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an expression of time means, before it is known when and how it was said. */
sealed interface Meaning {

  /** The days it stands for; empty when the reference does not suffice to tell. */
  Optional<Interval> resolve(Reference reference);

  /** The same with each result changed, such as to its first third. */
  Meaning map(UnaryOperator<Interval> change);

  static Meaning fixed(Function<Reference, Interval> rule) {
    return new Fixed(rule.andThen(Optional::of));
  }

  static Meaning constant(Interval interval) {
    return fixed(reference -> interval);
  }

  /** A length without a place on the calendar; its days are empty when they do not count whole. */
  record Length(OptionalInt days) implements Meaning {

    @Override
    public Optional<Interval> resolve(Reference reference) {
      return Optional.empty();
    }

    @Override
    public Meaning map(UnaryOperator<Interval> change) {
      return this;
    }
  }

  /** One place on the calendar, given the reference. */
  record Fixed(Function<Reference, Optional<Interval>> rule) implements Meaning {

    @Override
    public Optional<Interval> resolve(Reference reference) {
      return rule.apply(reference);
    }

    @Override
    public Meaning map(UnaryOperator<Interval> change) {
      return new Fixed(rule.andThen(found -> found.map(change)));
    }
  }

  /**
   * What comes again in each cycle, such as a day of the week or of the year: the direction decides
   * which one is meant.
   *
   * @param occurrence the one in the cycle that holds the given day; empty when that cycle has
   *     none, as most years have no 29 February
   * @param slack within how many days the nearest occurrence is meant even against the direction: a
   *     text that leaves the year out seldom means a date nearly a year away, more often its tense
   *     misleads
   */
  record Recurring(ChronoUnit cycle, int slack, Function<LocalDate, Optional<Interval>> occurrence)
      implements Meaning {

    /** Leap days come back after eight years at the latest. */
    private static final int CYCLES = 8;

    @Override
    public Optional<Interval> resolve(Reference reference) {
      LocalDate day = reference.published();
      Optional<Interval> nearest =
          Stream.concat(onOrBefore(day).stream(), onOrAfter(day).stream())
              .min(Comparator.comparingLong(i -> i.distance(day)));
      if (nearest.filter(i -> i.distance(day) <= slack).isPresent()) {
        return nearest;
      }
      return switch (reference.direction()) {
        case PAST -> onOrBefore(day);
        case FUTURE -> onOrAfter(day);
        case NEUTRAL -> nearest;
      };
    }

    /** The last one that has begun by {@code day}. */
    Optional<Interval> onOrBefore(LocalDate day) {
      return around(day, IntStream.rangeClosed(-1, CYCLES).map(i -> -i))
          .filter(i -> i.begunBy(day))
          .findFirst();
    }

    /** The first one that has not ended before {@code day}. */
    Optional<Interval> onOrAfter(LocalDate day) {
      return around(day, IntStream.rangeClosed(-1, CYCLES)).filter(i -> i.lastsTo(day)).findFirst();
    }

    private Stream<Interval> around(LocalDate day, IntStream cycles) {
      return cycles.mapToObj(n -> occurrence.apply(day.plus(n, cycle))).flatMap(Optional::stream);
    }

    @Override
    public Meaning map(UnaryOperator<Interval> change) {
      return new Recurring(cycle, slack, occurrence.andThen(found -> found.map(change)));
    }
  }
}
