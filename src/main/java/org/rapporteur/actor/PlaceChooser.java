package org.rapporteur.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.registry.Place;

/**
 * Chooses among places of one name: the state that stands behind it, then the states that the
 * article speaks of, then the number of people.
 */
final class PlaceChooser {

  /** A venue or island that somebody entered for diplomacy's sake, against a town of its name. */
  private static final double CURATED = 4.5;

  private final Map<String, Integer> states = new HashMap<>();

  PlaceChooser(List<Line> lines) {
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        line.hit(i).flatMap(Hit::state).ifPresent(s -> states.merge(s.iso2(), 1, Integer::sum));
      }
    }
  }

  /** The place that the registry's form means here. */
  Optional<Place> choose(Line line, Hit hit) {
    Optional<String> behind =
        line.is(hit.last(), ",")
            ? line.hit(hit.last() + 1).filter(Hit::isState).flatMap(Hit::state).map(s -> s.iso2())
            : Optional.empty();
    return hit.places().stream().max(Comparator.comparingDouble(place -> weight(place, behind)));
  }

  private double weight(Place place, Optional<String> behind) {
    double weight = Math.log10(10 + place.population()) + (place.population() == 0 ? CURATED : 0);
    if (place.country().isPresent()) {
      weight += behind.equals(place.country()) ? 100 : 0;
      weight += Math.min(3, states.getOrDefault(place.country().get(), 0)) * 0.7;
    }
    return weight;
  }
}
