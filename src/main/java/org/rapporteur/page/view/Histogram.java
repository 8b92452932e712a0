package org.rapporteur.page.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Selection;

/**
 * How many of the selected events fell into each month, whatever the period of the selection.
 *
 * @param undated how many have no day at all
 * @param months the months that have events, the earliest first
 */
public record Histogram(int undated, List<Month> months) {

  /** A month such as {@code 2025-11}. */
  public record Month(String month, int count) {}

  public static Histogram of(Catalogue catalogue, Selection selection) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    int undated = 0;
    for (Event event : selection.always().of(catalogue)) {
      Optional<LocalDate> day = event.period().to().or(event.period()::from);
      if (day.isPresent()) {
        months.merge(YearMonth.from(day.get()), 1, Integer::sum);
      } else {
        undated++;
      }
    }
    return new Histogram(
        undated,
        months.entrySet().stream()
            .map(entry -> new Month(entry.getKey().toString(), entry.getValue()))
            .toList());
  }
}
