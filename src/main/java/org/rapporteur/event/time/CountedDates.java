package org.rapporteur.event.time;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** What expressions mean that count from the publication or from another date of the text. */
final class CountedDates {

  static final Map<String, Semantics> MEANINGS =
      Map.ofEntries(
          entry("none", (c, with) -> Optional.of(new Meaning.Length(OptionalInt.empty()))),
          entry("offset", (c, with) -> offset(steps(with))),
          entry("overnight", (c, with) -> published((d, r) -> Interval.between(d.minusDays(1), d))),
          entry("unit", (c, with) -> Optional.of(unit(c))),
          entry("unitsAway", (c, with) -> unitsAway(c, steps(with))),
          entry("partOfUnit", (c, with) -> partOf(c, Optional.of(calendarUnit(c)))),
          entry("partOfWhole", (c, with) -> partOf(c, c.meaning("whole"))),
          entry("ago", (c, with) -> c.number("n").map(n -> ago(c, n))),
          entry("longAgo", (c, with) -> longAgo(c)),
          entry("trailing", (c, with) -> c.number("n").flatMap(n -> trailing(unitOf(c), n))),
          entry("recent", (c, with) -> published((d, r) -> Interval.until(d))),
          entry("ahead", (c, with) -> c.number("n").flatMap(n -> ahead(unitOf(c), n))),
          entry("soon", (c, with) -> published((d, r) -> Interval.since(d))),
          entry("hence", (c, with) -> c.number("n").map(n -> hence(c, n))),
          entry("shift", (c, with) -> c.number("n").map(n -> shift(c, n))),
          entry("someTime", (c, with) -> Optional.of(someTime(c))),
          entry("fromAnchor", (c, with) -> Optional.of(fromAnchor(steps(with)))),
          entry("sameOrToday", (c, with) -> Optional.of(sameOrToday())),
          entry("fromDate", (c, with) -> c.meaning("a").map(a -> fromDate(c, a))),
          entry("dayOfStay", (c, with) -> c.number("n").map(CountedDates::dayOfStay)),
          entry("duration", (c, with) -> Optional.of(duration(c))));

  private CountedDates() {}

  private static int steps(List<String> with) {
    return Integer.parseInt(with.get(0));
  }

  private static CalendarUnit unitOf(Captures c) {
    return CalendarUnit.of(c.words("unit"));
  }

  private static Optional<Meaning> published(BiFunction<LocalDate, Reference, Interval> rule) {
    return Optional.of(Meaning.fixed(r -> rule.apply(r.published(), r)));
  }

  private static Optional<Meaning> offset(int days) {
    return published((day, r) -> Interval.day(day.plusDays(days)));
  }

  private static Optional<Meaning> unitsAway(Captures c, int n) {
    CalendarUnit unit = unitOf(c);
    return published((day, r) -> unit.around(unit.plus(day, n)));
  }

  private static Optional<Meaning> trailing(CalendarUnit unit, int n) {
    return published((day, r) -> Interval.between(unit.plus(day, -n), day));
  }

  private static Optional<Meaning> ahead(CalendarUnit unit, int n) {
    return published((day, r) -> Interval.between(day, unit.plus(day, n)));
  }

  private static Optional<Meaning> longAgo(Captures c) {
    CalendarUnit unit = unitOf(c);
    return published((day, r) -> Interval.until(unit.plus(day, -1)));
  }

  /**
   * {@code This week} ends with the publication in a report and begins with it in an announcement;
   * {@code the past week} is no week of the calendar but the seven days before.
   */
  private static Meaning unit(Captures c) {
    CalendarUnit unit = unitOf(c);
    Relation relation = Relation.of(c.words("rel"));
    if (unit == CalendarUnit.WEEKEND) {
      return weekend(relation);
    }
    return switch (relation) {
      case PAST ->
          Meaning.fixed(r -> Interval.between(unit.plus(r.published(), -1), r.published()));
      case THIS -> Meaning.fixed(r -> cut(unit.around(r.published()), r));
      default ->
          new Meaning.Fixed(
              r -> relation.base(r).map(day -> unit.around(unit.plus(day, relation.steps()))));
    };
  }

  private static Meaning weekend(Relation relation) {
    Meaning.Recurring weekends =
        new Meaning.Recurring(
            ChronoUnit.WEEKS, 0, day -> Optional.of(CalendarUnit.WEEKEND.around(day)));
    return switch (relation) {
      case THIS -> new Meaning.Fixed(r -> thisWeekend(weekends, r));
      case PAST -> new Meaning.Fixed(r -> weekends.onOrBefore(r.published()));
      case NEXT -> Meaning.fixed(r -> CalendarUnit.WEEKEND.around(r.published().plusWeeks(1)));
      default -> new Meaning.Fixed(r -> relation.pick(weekends, r));
    };
  }

  private static Optional<Interval> thisWeekend(Meaning.Recurring weekends, Reference reference) {
    return reference.direction() == Direction.NEUTRAL
        ? weekends.occurrence().apply(reference.published())
        : weekends.resolve(reference);
  }

  private static Interval cut(Interval whole, Reference reference) {
    return switch (reference.direction()) {
      case PAST -> whole.cutAfter(reference.published());
      case FUTURE -> whole.cutBefore(reference.published());
      case NEUTRAL -> whole;
    };
  }

  private static Meaning calendarUnit(Captures c) {
    CalendarUnit unit = unitOf(c);
    return Meaning.fixed(r -> unit.around(r.published()));
  }

  /** Earlier or later in a whole: up to or from the publication when that lies in the whole. */
  private static Optional<Meaning> partOf(Captures c, Optional<Meaning> whole) {
    boolean earlier = c.words("part").equals("earlier");
    return whole.map(
        w ->
            new Meaning.Fixed(
                r ->
                    w.resolve(r)
                        .map(
                            i ->
                                earlier ? i.cutAfter(r.published()) : i.cutBefore(r.published()))));
  }

  /** To the calendar's unit and no closer, since {@code three weeks ago} is seldom exact. */
  private static Meaning ago(Captures c, int n) {
    CalendarUnit unit = unitOf(c);
    boolean exact = c.text("exact").isPresent();
    return Meaning.fixed(
        r -> {
          LocalDate day = unit.plus(r.published(), -n);
          return exact ? Interval.day(day) : unit.around(day);
        });
  }

  /** {@code In two weeks} tells when only where the clause looks ahead; else it tells how long. */
  private static Meaning hence(Captures c, int n) {
    CalendarUnit unit = unitOf(c);
    boolean sure = c.text("sure").isPresent();
    return new Meaning.Fixed(
        r ->
            sure || r.direction() == Direction.FUTURE
                ? Optional.of(unit.around(unit.plus(r.published(), n)))
                : Optional.empty());
  }

  private static Meaning shift(Captures c, int n) {
    CalendarUnit unit = unitOf(c);
    return back(c)
        ? new Meaning.Fixed(
            r ->
                r.anchorBegin()
                    .or(() -> Optional.of(r.published()))
                    .map(day -> unit.around(unit.plus(day, -n))))
        : new Meaning.Fixed(r -> r.anchorEnd().map(day -> unit.around(unit.plus(day, n))));
  }

  /** An unknown time from the anchor on or up to it; what is reported lies before publication. */
  private static Meaning someTime(Captures c) {
    if (unitOf(c).plus(LocalDate.EPOCH, 1).equals(LocalDate.EPOCH)) {
      return fromAnchor(0);
    }
    return back(c)
        ? Meaning.fixed(r -> Interval.until(r.anchorBegin().orElse(r.published())))
        : new Meaning.Fixed(
            r ->
                r.anchorEnd()
                    .map(Interval::since)
                    .map(i -> r.direction() == Direction.PAST ? i.cutAfter(r.published()) : i));
  }

  private static boolean back(Captures c) {
    return c.words("way").matches("earlier|before|previously|prior(?: to)?|beforehand");
  }

  /** Backwards it counts from the publication when there is no anchor. */
  private static Meaning fromAnchor(int days) {
    return new Meaning.Fixed(
        r ->
            (days < 0 ? r.anchorBegin().or(() -> Optional.of(r.published())) : r.anchorEnd())
                .map(day -> Interval.day(day.plusDays(days))));
  }

  /** {@code Later in the day} goes on with the day spoken of, or begins with the publication's. */
  private static Meaning sameOrToday() {
    return Meaning.fixed(
        r -> r.anchor().filter(Interval::isDay).orElse(Interval.day(r.published())));
  }

  /** So much before or after a date that the same words name. */
  private static Meaning fromDate(Captures c, Meaning date) {
    CalendarUnit unit = unitOf(c);
    int n = c.number("n").orElse(1);
    return new Meaning.Fixed(
        r ->
            date.resolve(r)
                .flatMap(i -> back(c) ? i.from() : i.to())
                .map(day -> unit.around(unit.plus(day, back(c) ? -n : n))));
  }

  /** The n-th day of a stay that begins with the anchor. */
  private static Meaning dayOfStay(int n) {
    return new Meaning.Fixed(r -> r.anchorBegin().map(day -> Interval.day(day.plusDays(n - 1L))));
  }

  private static Meaning duration(Captures c) {
    return new Meaning.Length(unitOf(c).days(c.number("n").orElse(1)));
  }
}
