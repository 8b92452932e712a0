package org.rapporteur.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.OptionalInt;

/** The units that texts count time in. Weeks run from Monday to Sunday. */
enum CalendarUnit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  WEEKEND,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  /** The unit that {@code word} names in the singular or plural. */
  static CalendarUnit of(String word) {
    String singular = word.endsWith("ies") ? word.replace("ies", "y") : word.replaceAll("s$", "");
    return valueOf(singular.toUpperCase(Locale.ROOT));
  }

  /** The day {@code n} units later; within the day hours and minutes do not count. */
  LocalDate plus(LocalDate day, int n) {
    return switch (this) {
      case MINUTE, HOUR -> day;
      case DAY -> day.plusDays(n);
      case WEEK, WEEKEND -> day.plusWeeks(n);
      case FORTNIGHT -> day.plusWeeks(2L * n);
      case MONTH -> day.plusMonths(n);
      case QUARTER -> day.plusMonths(3L * n);
      case YEAR -> day.plusYears(n);
      case DECADE -> day.plusYears(10L * n);
      case CENTURY -> day.plusYears(100L * n);
    };
  }

  /** The calendar's unit that holds {@code day}, for weekends the one of its week. */
  Interval around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth month = YearMonth.from(day);
    int year = day.getYear();
    return switch (this) {
      case MINUTE, HOUR, DAY -> Interval.day(day);
      case WEEK, FORTNIGHT -> Interval.between(monday, monday.plusDays(6));
      case WEEKEND -> Interval.between(monday.plusDays(5), monday.plusDays(6));
      case MONTH -> Interval.month(month);
      case QUARTER -> quarter(year, day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> Interval.years(year, year);
      case DECADE -> Interval.years(year - year % 10, year - year % 10 + 9);
      case CENTURY -> Interval.years(year - (year - 1) % 100, year - (year - 1) % 100 + 99);
    };
  }

  static Interval quarter(int year, int n) {
    return Interval.months(YearMonth.of(year, 3 * n - 2), YearMonth.of(year, 3 * n));
  }

  /** The days in {@code n} of them; empty when that depends on the calendar or is less than one. */
  OptionalInt days(int n) {
    return switch (this) {
      case DAY -> OptionalInt.of(n);
      case WEEK -> OptionalInt.of(7 * n);
      case FORTNIGHT -> OptionalInt.of(14 * n);
      default -> OptionalInt.empty();
    };
  }
}
