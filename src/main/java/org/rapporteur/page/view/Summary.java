package org.rapporteur.page.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;

/**
 * What there is altogether.
 *
 * @param events how many events
 * @param articles how many articles were read
 * @param actors how many actors take part
 * @param first the first day of any event
 * @param last the last day of any event
 * @param recent the first day of the twelve months that end with the last event that was held
 */
public record Summary(
    int events,
    int articles,
    int actors,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDate> recent) {

  private static final int MONTHS_BEFORE = 11;

  public static Summary of(Catalogue catalogue) {
    List<Event> events = catalogue.events();
    return new Summary(
        events.size(),
        catalogue.articles(),
        catalogue.actors().size(),
        events.stream().flatMap(e -> e.period().from().stream()).min(Comparator.naturalOrder()),
        events.stream().flatMap(e -> e.period().to().stream()).max(Comparator.naturalOrder()),
        events.stream()
            .filter(event -> event.status().equals("held"))
            .flatMap(event -> event.period().to().stream())
            .findFirst()
            .map(day -> YearMonth.from(day).minusMonths(MONTHS_BEFORE).atDay(1)));
  }
}
