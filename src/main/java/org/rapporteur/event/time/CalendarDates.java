package org.rapporteur.event.time;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What names of days, months, seasons and years mean. */
final class CalendarDates {

  /** Within this many days a date without a year is the nearest one, whatever the tense. */
  private static final int SLACK = 30;

  /** The first month of each season, in the northern meteorological reckoning. */
  private static final Map<String, Month> SEASONS =
      Map.of(
          "spring", Month.MARCH,
          "summer", Month.JUNE,
          "autumn", Month.SEPTEMBER,
          "fall", Month.SEPTEMBER,
          "winter", Month.DECEMBER);

  static final Map<String, Semantics> MEANINGS =
      Map.ofEntries(
          entry("constant", (c, with) -> constant(with)),
          entry("holiday", (c, with) -> holiday(c, MonthDay.parse("--" + with.get(0)))),
          entry("date", (c, with) -> date(c)),
          entry("numeric", (c, with) -> numeric(c)),
          entry("dates", (c, with) -> dates(c)),
          entry("dayOfMonth", (c, with) -> dayOfMonth(c)),
          entry("month", (c, with) -> month(c).map(m -> yearly(c, 0, inMonth(m)))),
          entry("relativeMonth", (c, with) -> month(c).map(m -> relative(c, inMonth(m)))),
          entry("season", (c, with) -> Optional.of(yearly(c, 0, inSeason(c)))),
          entry("relativeSeason", (c, with) -> Optional.of(relative(c, inSeason(c)))),
          entry("quarter", (c, with) -> c.number("n").map(n -> yearly(c, 0, inQuarter(n)))),
          entry("firstMonths", (c, with) -> firstMonths(c)),
          entry("year", (c, with) -> c.number("year").map(y -> years(y, y))),
          entry("years", (c, with) -> yearRange(c)),
          entry("decade", (c, with) -> c.number("decade").map(CalendarDates::decade)),
          entry("century", (c, with) -> c.number("n").map(n -> years(100 * n - 99, 100 * n))));

  private CalendarDates() {}

  private static Optional<Meaning> constant(List<String> with) {
    return Optional.of(
        Meaning.constant(
            Interval.between(LocalDate.parse(with.get(0)), LocalDate.parse(with.get(1)))));
  }

  private static Optional<Meaning> holiday(Captures c, MonthDay day) {
    return Optional.of(yearly(c, SLACK, year -> Optional.of(Interval.day(day.atYear(year)))));
  }

  private static Optional<Meaning> date(Captures c) {
    Optional<Month> month = month(c);
    Optional<Integer> day = c.number("day");
    if (month.isEmpty() || day.isEmpty() || day.get() > month.get().maxLength()) {
      return Optional.empty();
    }
    return Optional.of(
        yearly(c, SLACK, y -> day(YearMonth.of(y, month.get()), day.get()).map(Interval::day)));
  }

  /** Days and months in figures alone, unless they could be read both ways. */
  private static Optional<Meaning> numeric(Captures c) {
    int a = c.number("a").orElse(0);
    int b = c.number("b").orElse(0);
    int day = Math.max(a, b);
    int month = Math.min(a, b);
    boolean clear = month >= 1 && month <= 12 && (day > 12 || day == month);
    return c.number("year")
        .filter(y -> clear)
        .flatMap(y -> day(YearMonth.of(y, month), day))
        .map(d -> Meaning.constant(Interval.day(d)));
  }

  private static Optional<Meaning> dates(Captures c) {
    int first = c.number("a").orElse(0);
    int last = c.number("b").orElse(0);
    return month(c)
        .filter(m -> first < last && last <= m.maxLength())
        .map(
            m ->
                yearly(
                    c,
                    SLACK,
                    y ->
                        day(YearMonth.of(y, m), last)
                            .map(d -> Interval.between(d.withDayOfMonth(first), d))));
  }

  private static Optional<Meaning> dayOfMonth(Captures c) {
    int day = c.number("day").orElse(0);
    String words = c.words("rel");
    if (words.isEmpty() || words.equals("the")) {
      return Optional.of(
          new Meaning.Recurring(
              ChronoUnit.MONTHS, 0, d -> day(YearMonth.from(d), day).map(Interval::day)));
    }
    Relation relation = Relation.of(words);
    return Optional.of(
        new Meaning.Fixed(
            reference ->
                relation
                    .base(reference)
                    .map(d -> YearMonth.from(d).plusMonths(relation.steps()))
                    .flatMap(m -> day(m, day))
                    .map(Interval::day)));
  }

  private static Optional<Meaning> firstMonths(Captures c) {
    return c.number("n")
        .filter(n -> n >= 1 && n <= 12)
        .map(
            n ->
                yearly(
                    c,
                    0,
                    y -> Optional.of(Interval.months(YearMonth.of(y, 1), YearMonth.of(y, n)))));
  }

  private static Optional<Meaning> yearRange(Captures c) {
    int first = c.number("a").orElse(0);
    int last = c.number("b").orElse(0);
    int full = last < 100 ? first - first % 100 + last : last;
    return first < full ? Optional.of(years(first, full)) : Optional.empty();
  }

  private static Meaning decade(int named) {
    int begin = named >= 100 ? named : named + (named > 20 ? 1900 : 2000);
    return years(begin, begin + 9);
  }

  private static Meaning years(int first, int last) {
    return Meaning.constant(Interval.years(first, last));
  }

  private static Optional<Month> month(Captures c) {
    return c.month("month");
  }

  private static IntFunction<Optional<Interval>> inMonth(Month month) {
    return year -> Optional.of(Interval.month(YearMonth.of(year, month)));
  }

  /** A winter belongs to the year that it begins in. */
  private static IntFunction<Optional<Interval>> inSeason(Captures c) {
    Month first = SEASONS.get(c.words("season"));
    return year -> {
      YearMonth begin = YearMonth.of(year, first);
      return Optional.of(Interval.months(begin, begin.plusMonths(2)));
    };
  }

  private static IntFunction<Optional<Interval>> inQuarter(int n) {
    return year -> Optional.of(CalendarUnit.quarter(year, n));
  }

  /** In the year that the words name, else in each. */
  private static Meaning yearly(Captures c, int slack, IntFunction<Optional<Interval>> inYear) {
    Optional<String> words = c.text("year");
    if (words.isEmpty()) {
      return recurring(slack, inYear);
    }
    Optional<Integer> year = c.number("year");
    if (year.isPresent()) {
      return new Meaning.Fixed(reference -> inYear.apply(year.get()));
    }
    Relation relation = Relation.of(words.get());
    return new Meaning.Fixed(
        reference ->
            relation
                .base(reference)
                .flatMap(day -> inYear.apply(day.getYear() + relation.steps())));
  }

  private static Meaning relative(Captures c, IntFunction<Optional<Interval>> inYear) {
    Relation relation = Relation.of(c.words("rel"));
    Meaning.Recurring recurring = recurring(0, inYear);
    return new Meaning.Fixed(reference -> relation.pick(recurring, reference));
  }

  private static Meaning.Recurring recurring(int slack, IntFunction<Optional<Interval>> inYear) {
    return new Meaning.Recurring(ChronoUnit.YEARS, slack, day -> inYear.apply(day.getYear()));
  }

  private static Optional<LocalDate> day(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
