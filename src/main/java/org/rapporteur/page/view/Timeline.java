package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Selection;

/**
 * The selected events that have days, as marks on a line.
 *
 * @param total how many have days
 * @param events they, the earliest first; none when there are more than anybody could tell apart
 */
public record Timeline(int total, List<Card> events) {

  private static final Comparator<Event> EARLIEST =
      Comparator.comparing((Event event) -> event.period().from().orElse(LocalDate.MIN))
          .thenComparing(Event::id);

  /**
   * @param limit with more events there are no marks
   */
  public static Timeline of(Catalogue catalogue, Selection selection, int limit) {
    List<Event> dated =
        selection.of(catalogue).stream().filter(event -> event.period().isBounded()).toList();
    if (dated.size() > limit) {
      return new Timeline(dated.size(), List.of());
    }
    return new Timeline(dated.size(), dated.stream().sorted(EARLIEST).map(Card::of).toList());
  }
}
