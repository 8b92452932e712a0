package org.rapporteur.event.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Writes bounds in the Extended Date/Time Format (ISO 8601-2), as short as they allow. */
final class Edtf {

  private static final String OPEN = "..";

  private Edtf() {}

  /** A year or month when the bounds are its first and last day, else a day or an interval. */
  static String of(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return closed(from.get(), to.get());
    }
    return from.map(Edtf::day).orElse(OPEN) + "/" + to.map(Edtf::day).orElse(OPEN);
  }

  private static String closed(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    YearMonth first = YearMonth.from(from);
    YearMonth last = YearMonth.from(to);
    boolean wholeMonths = from.equals(first.atDay(1)) && to.equals(last.atEndOfMonth());
    if (wholeMonths && first.equals(last)) {
      return first.toString();
    }
    if (wholeMonths && first.equals(YearMonth.of(to.getYear(), 1)) && last.getMonthValue() == 12) {
      return "%04d".formatted(to.getYear());
    }
    return day(from) + "/" + day(to);
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
