package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.OfficePhrase;

/** Finds who is whose counterpart. */
final class CounterpartResolver {

  private final Scene scene;

  CounterpartResolver(Scene scene) {
    this.scene = scene;
  }

  /** 'his Russian counterpart': whoever of that state has the office of the person spoken of. */
  Referent resolve(OfficePhrase office, int sentence) {
    if (office.states().isEmpty()) {
      Optional<Integer> self = scene.focus().person(sentence, false, "", Set.of());
      List<Integer> pair = office.plural() ? List.of() : scene.focus().latest(2, p -> true);
      return pair.isEmpty() || self.isEmpty()
          ? Referent.unknown("a counterpart of no state")
          : Referent.to(
              pair.get(0).equals(self.get()) ? pair.get(1) : pair.get(0),
              0.4,
              "the other one of the two last named");
    }
    Optional<Person> self =
        scene.focus().person(sentence, false, "", Set.of()).flatMap(scene.cast()::person);
    List<Integer> actors = new ArrayList<>();
    for (String state : office.states()) {
      Optional<Person> named = peer(state, self);
      named.map(scene.cast()::person).or(() -> scene.state(state)).ifPresent(actors::add);
    }
    return new Referent(actors, 0.75, "the counterpart of that state");
  }

  private Optional<Person> peer(String state, Optional<Person> self) {
    List<Person> ofState =
        scene.persons().of(state).stream().filter(p -> self.isEmpty() || p != self.get()).toList();
    Optional<Person> same =
        ofState.stream()
            .filter(
                p ->
                    self.isPresent()
                        && self.get().offices().stream()
                            .anyMatch(
                                h ->
                                    OfficeMatch.holds(p, h.phrase(), false)
                                        || OfficeMatch.isVaguer(p, h.phrase())))
            .findFirst();
    return same.or(
        () ->
            ofState.size() == 1
                    && (self.isEmpty()
                        || self.get().offices().isEmpty()
                        || ofState.get(0).offices().isEmpty())
                ? Optional.of(ofState.get(0))
                : Optional.empty());
  }
}
