package org.rapporteur.page.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Selection;

/**
 * A stretch of the selected events. What took place during a visit that is selected, too, is folded
 * into it.
 *
 * @param total how many events are selected, folded ones included
 * @param facets how many there would be with another type, status or state; in the first stretch
 *     only
 * @param next where the next stretch begins; absent in the last one
 * @param events the stretch
 */
public record EventList(
    int total, Optional<Facets> facets, Optional<Integer> next, List<Card> events) {

  /**
   * How many events each choice would give, the other choices left as they are.
   *
   * @param states the states with events, the busiest first
   */
  public record Facets(Map<String, Long> type, Map<String, Long> status, List<Choice> states) {}

  /** A state to choose. */
  public record Choice(String id, String name, long count) {}

  /**
   * @param offset how many entries are skipped
   * @param limit how many are given at most
   */
  public static EventList of(Catalogue catalogue, Selection selection, int offset, int limit) {
    List<Event> selected = selection.of(catalogue);
    List<Card> cards =
        selected.stream()
            .filter(event -> !isFolded(catalogue, event, selection))
            .skip(offset)
            .limit(limit + 1L)
            .map(event -> Card.of(event, parts(catalogue, event, selection)))
            .toList();
    boolean isLast = cards.size() <= limit;
    return new EventList(
        selected.size(),
        offset > 0 ? Optional.empty() : Optional.of(facets(catalogue, selection, selected)),
        isLast ? Optional.empty() : Optional.of(offset + limit),
        isLast ? cards : cards.subList(0, limit));
  }

  /**
   * Whether it is shown with the visit that it belongs to; one level deep, so that none is lost.
   */
  private static boolean isFolded(Catalogue catalogue, Event event, Selection selection) {
    return wantedVisit(catalogue, event, selection)
        .filter(visit -> wantedVisit(catalogue, visit, selection).isEmpty())
        .isPresent();
  }

  private static Optional<Event> wantedVisit(
      Catalogue catalogue, Event event, Selection selection) {
    return event.visit().flatMap(catalogue::event).filter(selection::wants);
  }

  private static List<Event> parts(Catalogue catalogue, Event event, Selection selection) {
    return catalogue.during(event).stream()
        .filter(part -> selection.wants(part) && isFolded(catalogue, part, selection))
        .toList();
  }

  private static Facets facets(Catalogue catalogue, Selection selection, List<Event> selected) {
    UnaryOperator<Selection> anyStatus = wanted -> wanted.status(Optional.empty());
    List<Event> ofAnyStatus = without(anyStatus, catalogue, selection, selected);
    Map<String, Long> status = counts(ofAnyStatus.stream(), Event::status);
    status.put("disputed", ofAnyStatus.stream().filter(e -> !e.disputed().isEmpty()).count());
    List<Event> ofAnyType =
        without(wanted -> wanted.type(Optional.empty()), catalogue, selection, selected);
    List<Event> ofAnybody =
        without(wanted -> wanted.actor(Optional.empty()), catalogue, selection, selected);
    return new Facets(counts(ofAnyType.stream(), Event::type), status, states(ofAnybody));
  }

  /** The events without one of the filters; the same list where that filter is not set. */
  private static List<Event> without(
      UnaryOperator<Selection> filter,
      Catalogue catalogue,
      Selection selection,
      List<Event> selected) {
    Selection wider = filter.apply(selection);
    return wider.equals(selection) ? selected : wider.of(catalogue);
  }

  private static Map<String, Long> counts(Stream<Event> events, Function<Event, String> choice) {
    return events.collect(Collectors.groupingBy(choice, TreeMap::new, Collectors.counting()));
  }

  private static List<Choice> states(List<Event> events) {
    Map<Named, Long> counts = new HashMap<>();
    for (Event event : events) {
      for (Named state : event.states()) {
        counts.merge(state, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Choice(entry.getKey().id(), entry.getKey().name(), entry.getValue()))
        .sorted(Comparator.comparing(Choice::count).reversed().thenComparing(Choice::name))
        .toList();
  }
}
