package org.rapporteur.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Words;
import org.rapporteur.event.time.Direction;
import org.rapporteur.event.time.Period;

/**
 * Journeys that a text dates without a visit's destination: 'arrived in the country on 5 November',
 * 'left yesterday on a 13-day tour'. Visits and meetings of the travellers fall into them.
 *
 * @param all the journeys in the order of the text
 */
record Tours(List<Tour> all) {

  /**
   * One journey.
   *
   * @param people the ids of the travellers
   * @param when from the first day, to the last one where the text says how long it takes
   */
  record Tour(Set<Integer> people, Period when) {}

  private static final Frame TRAVEL = FrameTable.standard().ofVerb("arrive").get(0);

  private static final Set<String> GOALS = Words.of("abroad");

  Tours {
    all = List.copyOf(all);
  }

  /** The journeys that {@code scenes} tell of, in an article published on {@code published}. */
  static Tours of(List<Scene> scenes, Optional<LocalDate> published) {
    List<Tour> tours = new ArrayList<>();
    for (Scene scene : scenes) {
      if (published.isPresent() && !scene.sentence().heading()) {
        add(tours, scene, published.get());
      }
    }
    return new Tours(tours);
  }

  private static void add(List<Tour> tours, Scene scene, LocalDate published) {
    for (VerbGroup verb : scene.clauses().verbs()) {
      if (Phases.standard().begin().contains(verb.lemma()) && isJourney(scene, verb)) {
        when(scene, verb, published)
            .map(w -> new Tour(people(scene), w))
            .filter(t -> !t.people().isEmpty())
            .ifPresent(tours::add);
      }
    }
  }

  /** The journey during which the draft's event may fall. */
  Optional<Period> of(Draft draft) {
    return all.stream()
        .filter(t -> draft.parts().stream().anyMatch(p -> t.people().contains(p.actor().id())))
        .map(Tour::when)
        .findFirst();
  }

  /** To or through somewhere that is no state: the country, a region, several countries. */
  private static boolean isJourney(Scene scene, VerbGroup verb) {
    return IntStream.range(verb.last(), scene.sentence().size())
        .anyMatch(i -> GOALS.contains(scene.word(i)));
  }

  private static Optional<Period> when(Scene scene, VerbGroup verb, LocalDate published) {
    Direction direction =
        verb.modal().isPresent() || !verb.past() ? Direction.FUTURE : Direction.PAST;
    Candidate candidate =
        new Candidate(
            TRAVEL,
            EventType.VISIT,
            Status.HELD,
            List.of(),
            Optional.empty(),
            scene,
            verb.head(),
            0,
            scene.sentence().size(),
            direction,
            1.0,
            Optional.empty());
    return new Times().stated(candidate, published, Optional.empty());
  }

  private static Set<Integer> people(Scene scene) {
    return scene.mentions().stream()
        .flatMap(m -> scene.actors().of(m))
        .filter(a -> a.kind() == Kind.PERSON)
        .map(a -> a.id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
