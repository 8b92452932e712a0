package org.rapporteur.page.view;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Registry;

/**
 * The inhabited world, drawn by the registry's cities: a map needs no borders to be recognized, and
 * borders would take sides.
 *
 * @param cities east and north of each city, in tenths of a degree, one after the other
 */
public record Outline(List<Integer> cities) {

  private static final int TENTHS = 10;

  public static Outline of(Registry registry) {
    return new Outline(
        registry.names().stream()
            .map(Name::entry)
            .filter(Place.class::isInstance)
            .map(Place.class::cast)
            .filter(place -> place.population() > 0)
            .distinct()
            .flatMap(Outline::position)
            .toList());
  }

  private static Stream<Integer> position(Place place) {
    return Stream.of(
        (int) Math.round(place.longitude() * TENTHS), (int) Math.round(place.latitude() * TENTHS));
  }
}
