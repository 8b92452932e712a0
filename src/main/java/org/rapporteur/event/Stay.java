package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.registry.Place;

/**
 * The visit that a text has reported last.
 *
 * @param place where it goes
 * @param guests who visits
 */
record Stay(Place place, List<Part> guests) {

  Stay {
    guests = List.copyOf(guests);
  }

  /** The visit of {@code draft} to {@code place}. */
  static Stay of(Draft draft, Place place) {
    List<Part> guests =
        draft.parts().stream()
            .filter(p -> p.role() == Role.VISITOR)
            .map(p -> new Part(p.actor(), Role.PRINCIPAL, p.mention()))
            .toList();
    return new Stay(place, guests);
  }

  /** Whether persons of the state visited are named in {@code phrase}, and none of the guests. */
  boolean hosts(Scene scene, Phrase phrase) {
    List<Actor> actors = phrase.mentions().flatMap(scene.actors()::of).toList();
    return actors.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON && isAtHome(a.state()))
        && guests.stream().noneMatch(g -> actors.stream().anyMatch(a -> a.id() == g.actor().id()));
  }

  private boolean isAtHome(Optional<String> state) {
    return state.isPresent() && state.equals(place.country());
  }
}
