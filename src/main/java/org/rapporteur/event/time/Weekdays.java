package org.rapporteur.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** What days of the week mean. */
final class Weekdays {

  static final Map<String, Semantics> MEANINGS =
      Map.of(
          "weekday", (c, with) -> c.weekday("weekday").map(Weekdays::weekly),
          "relativeWeekday", (c, with) -> relativeWeekday(c),
          "weekdayOfWeek", (c, with) -> weekdayOfWeek(c));

  private Weekdays() {}

  private static Meaning.Recurring weekly(DayOfWeek weekday) {
    return new Meaning.Recurring(
        ChronoUnit.WEEKS, 0, d -> Optional.of(Interval.day(inWeekOf(d, weekday))));
  }

  /**
   * {@code Next Thursday} is the one of next week, since who means the nearer one says {@code
   * Thursday}; {@code last Thursday} is the latest one before the publication.
   */
  private static Optional<Meaning> relativeWeekday(Captures c) {
    Relation relation = Relation.of(c.words("rel"));
    return c.weekday("weekday")
        .map(
            weekday -> {
              Meaning.Recurring week = weekly(weekday);
              return switch (relation) {
                case NEXT ->
                    Meaning.fixed(r -> Interval.day(inWeekOf(r.published().plusWeeks(1), weekday)));
                case THIS -> new Meaning.Fixed(r -> thisWeekday(week, r));
                default -> new Meaning.Fixed(r -> relation.pick(week, r));
              };
            });
  }

  /** The one of this week, unless the direction speaks against it. */
  private static Optional<Interval> thisWeekday(Meaning.Recurring week, Reference reference) {
    LocalDate published = reference.published();
    return week.occurrence()
        .apply(published)
        .filter(i -> reference.direction() != Direction.PAST || i.begunBy(published))
        .filter(i -> reference.direction() != Direction.FUTURE || i.lastsTo(published))
        .or(() -> week.resolve(reference));
  }

  private static Optional<Meaning> weekdayOfWeek(Captures c) {
    Relation relation = Relation.of(c.words("rel"));
    return c.weekday("weekday")
        .map(
            weekday ->
                new Meaning.Fixed(
                    r ->
                        relation
                            .base(r)
                            .map(d -> inWeekOf(d.plusWeeks(relation.steps()), weekday))
                            .map(Interval::day)));
  }

  private static LocalDate inWeekOf(LocalDate day, DayOfWeek weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(weekday.getValue() - 1L);
  }
}
