package org.rapporteur.event.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.event.table.Table;

/**
 * A part of a longer time, such as its end. The table {@code portions.tsv} tells which one words
 * mean in a week, month, quarter, year, decade or century; {@code the third week of} a month is its
 * days 15 to 21, the last one its last seven days.
 */
sealed interface Portion {

  /** The part of {@code whole}; the whole itself when it has no such part. */
  Interval of(Interval whole);

  /** The portion that {@code words} name. */
  static Portion of(String words) {
    List<String> parts = List.of(words.split(" "));
    String last = parts.get(parts.size() - 1);
    return last.equals("week") || last.equals("day")
        ? Nth.of(parts.get(0), last.equals("week") ? 7 : 1)
        : new Named(words);
  }

  /** The n-th stretch of so many days, or the last one when {@code n} is 0. */
  record Nth(int n, int days) implements Portion {

    private static final List<String> ORDER =
        List.of("last", "first", "second", "third", "fourth", "fifth");

    static Nth of(String word, int days) {
      return new Nth(Math.max(0, ORDER.indexOf(word)), days);
    }

    @Override
    public Interval of(Interval whole) {
      return n == 0
          ? whole.to().map(d -> clip(whole, d.minusDays(days - 1L), d)).orElse(whole)
          : whole
              .from()
              .map(d -> d.plusDays((long) days * (n - 1)))
              .map(d -> clip(whole, d, d.plusDays(days - 1L)))
              .orElse(whole);
    }
  }

  /** A line of the table. */
  record Named(String name) implements Portion {

    private static final List<List<String>> TABLE = Table.rows("time/portions.tsv", 7).toList();

    /** A column of the table: wholes of at least so many days are counted in these units. */
    private enum Column {
      WEEK(7, ChronoUnit.DAYS),
      MONTH(28, ChronoUnit.DAYS),
      QUARTER(89, ChronoUnit.MONTHS),
      YEAR(365, ChronoUnit.MONTHS),
      DECADE(3652, ChronoUnit.YEARS),
      CENTURY(36524, ChronoUnit.YEARS);

      private final int least;
      private final ChronoUnit unit;

      Column(int least, ChronoUnit unit) {
        this.least = least;
        this.unit = unit;
      }

      static Optional<Column> of(long days) {
        return List.of(values()).stream()
            .filter(c -> c.least <= days)
            .max(Comparator.comparingInt(c -> c.least));
      }
    }

    @Override
    public Interval of(Interval whole) {
      if (whole.from().isEmpty() || whole.to().isEmpty()) {
        return whole;
      }
      LocalDate begin = whole.from().get();
      long days = ChronoUnit.DAYS.between(begin, whole.to().get()) + 1;
      return Column.of(days).map(column -> part(whole, begin, column)).orElse(whole);
    }

    private Interval part(Interval whole, LocalDate begin, Column column) {
      String[] bounds = line().get(1 + column.ordinal()).split("-");
      LocalDate from = begin.plus(Long.parseLong(bounds[0]) - 1, column.unit);
      LocalDate to = begin.plus(Long.parseLong(bounds[1]), column.unit).minusDays(1);
      return clip(whole, from, to);
    }

    private List<String> line() {
      return TABLE.stream()
          .filter(line -> line.get(0).equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("portions.tsv has no line for " + name));
    }
  }

  private static Interval clip(Interval whole, LocalDate from, LocalDate to) {
    LocalDate begin = whole.from().filter(d -> d.isAfter(from)).orElse(from);
    LocalDate end = whole.to().filter(d -> d.isBefore(to)).orElse(to);
    return end.isBefore(begin) ? whole : Interval.between(begin, end);
  }
}
