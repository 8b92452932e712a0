package org.rapporteur.event.time;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What expressions mean that are made of others: parts, ranges, and those open on one side. */
final class ComposedDates {

  static final Map<String, Semantics> MEANINGS =
      Map.ofEntries(
          entry("portion", (c, with) -> portion(c)),
          entry("same", (c, with) -> c.meaning("whole")),
          entry("weekOf", (c, with) -> weekOf(c)),
          entry("range", (c, with) -> both(c, ComposedDates::range)),
          entry("since", (c, with) -> since(c)),
          entry("after", (c, with) -> open(c, ComposedDates::after)),
          entry("until", (c, with) -> open(c, i -> i.to().map(Interval::until))),
          entry("before", (c, with) -> open(c, ComposedDates::before)));

  private ComposedDates() {}

  private static Optional<Meaning> portion(Captures c) {
    Portion portion = Portion.of(c.words("portion"));
    Optional<Meaning> unit =
        c.text("unit").map(CalendarUnit::of).map(u -> Meaning.fixed(r -> u.around(r.published())));
    return c.meaning("whole").or(() -> unit).map(whole -> whole.map(portion::of));
  }

  /** The week or weekend of a day; other dates have none of their own and stay whole. */
  private static Optional<Meaning> weekOf(Captures c) {
    CalendarUnit unit = CalendarUnit.of(c.words("unit"));
    return c.meaning("whole")
        .map(whole -> whole.map(i -> i.isDay() ? i.from().map(unit::around).orElse(i) : i));
  }

  private static Optional<Meaning> both(
      Captures c, BiFunction<Meaning, Meaning, Meaning> composition) {
    return c.meaning("a").flatMap(a -> c.meaning("b").map(b -> composition.apply(a, b)));
  }

  /**
   * An end that recurs is found from the other one: {@code from Monday to Wednesday} that were, are
   * the last Wednesday and the Monday before it, that will be, the next Monday and the Wednesday
   * after it.
   */
  private static Meaning range(Meaning a, Meaning b) {
    return new Meaning.Fixed(
        reference -> {
          boolean lastFirst =
              !(b instanceof Meaning.Recurring)
                  || a instanceof Meaning.Recurring && reference.direction() == Direction.PAST;
          return lastFirst
              ? b.resolve(reference).flatMap(last -> upTo(a, last, reference))
              : a.resolve(reference).flatMap(first -> from(first, b, reference));
        });
  }

  private static Optional<Interval> upTo(Meaning a, Interval last, Reference reference) {
    Optional<Interval> first =
        a instanceof Meaning.Recurring recurring
            ? last.to().flatMap(recurring::onOrBefore)
            : a.resolve(reference);
    return first.flatMap(i -> Interval.spanning(i, last));
  }

  private static Optional<Interval> from(Interval first, Meaning b, Reference reference) {
    Optional<Interval> last =
        b instanceof Meaning.Recurring recurring
            ? first.from().flatMap(recurring::onOrAfter)
            : b.resolve(reference);
    return last.flatMap(i -> Interval.spanning(first, i));
  }

  private static Optional<Meaning> since(Captures c) {
    boolean past = c.text("past").isPresent();
    return c.meaning("a")
        .map(
            a ->
                new Meaning.Fixed(
                    r ->
                        a.resolve(past ? r.toward(Direction.PAST) : r)
                            .flatMap(Interval::from)
                            .map(Interval::since)));
  }

  private static Optional<Interval> after(Interval interval) {
    return interval.to().map(day -> Interval.since(day.plusDays(1)));
  }

  private static Optional<Interval> before(Interval interval) {
    return interval.from().map((LocalDate day) -> Interval.until(day.minusDays(1)));
  }

  /** A clause that does not tell looks ahead to its limit. */
  private static Optional<Meaning> open(
      Captures c, Function<Interval, Optional<Interval>> opening) {
    return c.meaning("a")
        .map(
            a ->
                new Meaning.Fixed(
                    r ->
                        a.resolve(
                                r.direction() == Direction.NEUTRAL ? r.toward(Direction.FUTURE) : r)
                            .flatMap(opening)));
  }
}
