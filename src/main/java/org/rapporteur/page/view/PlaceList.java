package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Place;
import org.rapporteur.page.catalogue.Selection;

/**
 * Where the selected events took place.
 *
 * @param unplaced how many name no place
 * @param unlocated how many name a place whose position is unknown
 * @param places the places with positions, the busiest first
 */
public record PlaceList(int unplaced, int unlocated, List<Spot> places) {

  /**
   * A place and what took place there.
   *
   * @param held how many of the events were held
   * @param disputed how many of them are disputed
   */
  public record Spot(
      String id,
      String name,
      Optional<Named> country,
      double latitude,
      double longitude,
      int events,
      int held,
      int disputed) {}

  public static PlaceList of(Catalogue catalogue, Selection selection) {
    int unplaced = 0;
    int unlocated = 0;
    Map<String, List<Event>> byPlace = new LinkedHashMap<>();
    for (Event event : selection.of(catalogue)) {
      Optional<Place> place = event.place();
      if (place.isEmpty()) {
        unplaced++;
      } else if (place.get().latitude().isEmpty()) {
        unlocated++;
      } else {
        byPlace.computeIfAbsent(place.get().id(), id -> new ArrayList<>()).add(event);
      }
    }
    List<Spot> spots =
        byPlace.values().stream()
            .map(PlaceList::spot)
            .sorted(Comparator.comparing(Spot::events).reversed().thenComparing(Spot::name))
            .toList();
    return new PlaceList(unplaced, unlocated, spots);
  }

  private static Spot spot(List<Event> events) {
    Event latest = events.get(0);
    Place place = latest.place().orElseThrow();
    return new Spot(
        place.id(),
        place.name(),
        latest.country(),
        place.latitude().orElseThrow(),
        place.longitude().orElseThrow(),
        events.size(),
        (int) events.stream().filter(e -> e.status().equals("held")).count(),
        (int) events.stream().filter(e -> !e.disputed().isEmpty()).count());
  }
}
