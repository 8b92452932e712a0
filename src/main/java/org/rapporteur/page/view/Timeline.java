package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Selection;

/**
 * The selected events that have days, as marks on a line.
 *
 * @param total how many have days
 * @param events the latest of them, up to a limit, the earliest first
 */
public record Timeline(int total, List<Card> events) {

  /**
   * @param limit how many events are given at most
   */
  public static Timeline of(Catalogue catalogue, Selection selection, int limit) {
    List<Event> dated =
        selection.of(catalogue).stream().filter(event -> event.period().isBounded()).toList();
    List<Event> latest = new ArrayList<>(dated.subList(0, Math.min(limit, dated.size())));
    latest.sort(
        Comparator.comparing((Event event) -> event.period().from().orElse(LocalDate.MIN))
            .thenComparing(Event::id));
    return new Timeline(dated.size(), latest.stream().map(Card::of).toList());
  }
}
