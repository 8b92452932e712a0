package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.PeoplePhrase;

/** Finds whom sides, officials and delegations stand for. */
final class PeopleResolver {

  private static final Set<String> SINGLE = Set.of("visitor", "guest", "host", "diplomat");

  private final Scene scene;
  private final Delegations delegations;

  PeopleResolver(Scene scene, Delegations delegations) {
    this.scene = scene;
    this.delegations = delegations;
  }

  Referent resolve(PeoplePhrase people, int sentence) {
    return switch (people.kind()) {
      case "delegation" -> delegation(people, sentence);
      case "side" -> side(people, sentence);
      default -> state(people, sentence);
    };
  }

  private Referent delegation(PeoplePhrase people, int sentence) {
    List<Person> named = delegations.of(people);
    if (!named.isEmpty()) {
      return new Referent(
          named.stream().map(scene.cast()::person).toList(), 0.85, "lead the delegation");
    }
    if (people.determiner() == Determiner.POSSESSIVE && people.states().isEmpty()) {
      return scene
          .focus()
          .person(sentence, false, gender(people.possessor()), Set.of())
          .map(id -> Referent.to(id, 0.6, "whose delegation it is"))
          .orElseGet(() -> Referent.unknown("a delegation of nobody known"));
    }
    return state(people, sentence);
  }

  static String gender(String possessive) {
    return switch (possessive) {
      case "his", "he", "him", "himself" -> "M";
      case "her", "she", "herself", "hers" -> "F";
      default -> "";
    };
  }

  /** 'both sides' are those who faced each other; 'the Chinese side' is China. */
  private Referent side(PeoplePhrase people, int sentence) {
    if (!people.states().isEmpty() || people.organization().isPresent()) {
      return state(people, sentence);
    }
    List<Integer> pair =
        people.count() > 2
            ? scene.focus().latest(people.count(), p -> true)
            : scene.focus().pair(sentence);
    boolean group =
        people.count() >= 2 || people.noun().endsWith("s") && people.determiner() == Determiner.THE;
    return group && !pair.isEmpty()
        ? new Referent(pair, 0.6, "those who faced each other last")
        : Referent.unknown("a side of nobody known");
  }

  private Referent state(PeoplePhrase people, int sentence) {
    Optional<Integer> body =
        people.organization().flatMap(o -> scene.body(o, people.states().stream().findFirst()));
    if (body.isPresent()) {
      return Referent.to(body.get(), 0.7, "act for the body");
    }
    Optional<Integer> known = single(people);
    if (known.isPresent()) {
      return Referent.to(known.get(), 0.6, "the last named person of that state");
    }
    List<Integer> states = people.states().stream().flatMap(s -> scene.state(s).stream()).toList();
    if (!states.isEmpty()) {
      return new Referent(states, 0.75, "act for the state");
    }
    boolean guest =
        Set.of("guest", "host", "visitor").contains(people.noun())
            && people.determiner() != Determiner.A;
    Optional<Integer> self = scene.focus().person(sentence, false, "", Set.of());
    if (guest && self.isPresent()) {
      return scene
          .focus()
          .person(sentence, false, "", Set.of(self.get()))
          .map(id -> Referent.to(id, 0.5, "the other person of the contact"))
          .orElseGet(() -> Referent.unknown("nobody else is named"));
    }
    return Referent.unknown("of no state that is named here");
  }

  /** 'the Egyptian visitor' is the person of that state who was named last. */
  private Optional<Integer> single(PeoplePhrase people) {
    return SINGLE.contains(people.noun())
            && people.determiner() == Determiner.THE
            && people.states().size() == 1
        ? scene.focus().latest(p -> p.state().equals(Optional.of(people.states().get(0))))
        : Optional.empty();
  }
}
