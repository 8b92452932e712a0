package org.rapporteur.page.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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

  /**
   * A month such as {@code 2025-11} and what fell into it.
   *
   * @param held how many of the events were held
   * @param planned how many were planned or proposed
   * @param dropped how many were cancelled or denied
   * @param disputed how many of all are disputed
   */
  public record Month(String month, int count, int held, int planned, int dropped, int disputed) {

    private Month(String month) {
      this(month, 0, 0, 0, 0, 0);
    }

    private Month plus(Event event) {
      boolean isHeld = event.status().equals("held");
      boolean isPlanned = event.status().equals("planned") || event.status().equals("proposed");
      return new Month(
          month,
          count + 1,
          held + (isHeld ? 1 : 0),
          planned + (isPlanned ? 1 : 0),
          dropped + (isHeld || isPlanned ? 0 : 1),
          disputed + (event.disputed().isEmpty() ? 0 : 1));
    }
  }

  public static Histogram of(Catalogue catalogue, Selection selection) {
    SortedMap<YearMonth, Month> months = new TreeMap<>();
    int undated = 0;
    for (Event event : selection.always().of(catalogue)) {
      Optional<LocalDate> day = event.period().to().or(event.period()::from);
      if (day.isPresent()) {
        YearMonth name = YearMonth.from(day.get());
        Month month = months.get(name);
        months.put(name, (month == null ? new Month(name.toString()) : month).plus(event));
      } else {
        undated++;
      }
    }
    return new Histogram(undated, List.copyOf(months.values()));
  }
}
