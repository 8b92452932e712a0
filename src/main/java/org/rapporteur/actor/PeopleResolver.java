package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PeoplePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/** Finds whom sides, officials and delegations stand for. */
final class PeopleResolver {

  private static final Set<String> LED =
      Set.of(
          "led by",
          "headed by",
          "under",
          "is led by",
          "was led by",
          "is headed by",
          "was headed by",
          "which is led by",
          "which was led by",
          "which is headed by",
          "will be led by",
          "was being led by",
          "to be led by",
          "chaired by",
          "consisting of");
  private static final Set<String> LEADS =
      Set.of(
          "led",
          "leads",
          "headed",
          "heads",
          "is leading",
          "was leading",
          "is heading",
          "will lead",
          "will head",
          "leading",
          "heading",
          "at the head of",
          "arrived at the head of",
          "who led",
          "who leads",
          "who heads",
          "who headed",
          "who is leading");

  private static final Set<String> MEMBERS =
      Set.of(
          "included",
          "includes",
          "consisted of",
          "consists of",
          "comprised",
          "comprises",
          "was composed of",
          "including",
          ", including");

  private static final Set<String> SINGLE = Set.of("visitor", "guest", "host", "diplomat");

  private final Scene scene;
  private final Map<PeoplePhrase, List<Person>> heads = new IdentityHashMap<>();
  private final Map<String, List<Person>> headsByState = new HashMap<>();

  PeopleResolver(Scene scene) {
    this.scene = scene;
  }

  /** Notes who leads which delegation on the page. */
  void learn(Page page) {
    boolean led = false;
    for (int k = 0; k + 1 < page.phrases().size(); k++) {
      Phrase a = page.phrase(k);
      Phrase b = page.phrase(k + 1);
      if (a instanceof PeoplePhrase people && people.kind().equals("delegation")) {
        members(page, k, people);
      }
      led |= LED.contains(plain(page.gap(k)));
      if (a instanceof PeoplePhrase people
          && people.kind().equals("delegation")
          && (LED.contains(plain(page.gap(k))) || led && page.gap(k).equals("by"))) {
        heads(page, k + 1).ifPresent(p -> lead(people, p));
      } else if (b instanceof PeoplePhrase people
          && people.kind().equals("delegation")
          && LEADS.contains(plain(page.gap(k)))) {
        persons(a).ifPresent(p -> lead(people, p));
      }
    }
  }

  /** 'The Mexican delegation included X, Y and Z': the members act for its state. */
  private void members(Page page, int k, PeoplePhrase people) {
    if (!MEMBERS.contains(page.gap(k)) || people.states().size() != 1) {
      return;
    }
    for (int i = k + 1; page.phrase(i) instanceof PersonPhrase member; i++) {
      boolean told = member.offices().stream().anyMatch(o -> !o.states().isEmpty());
      if (!told) {
        scene.persons().of(member).ifPresent(p -> p.vote(people.states().get(0), 0.8));
      }
      if (!page.gap(i).matches(",|and|, and")) {
        break;
      }
    }
  }

  private static String plain(String gap) {
    return gap.startsWith(", ") ? gap.substring(2) : gap;
  }

  /** Everybody in 'headed by A, governor of X, B and C'. */
  private Optional<List<Person>> heads(Page page, int k) {
    List<Person> heads = new ArrayList<>(persons(page.phrase(k)).orElse(List.of()));
    int last = k;
    for (int i = k + 1; page.phrase(i) != null && !heads.isEmpty(); i++) {
      Phrase phrase = page.phrase(i);
      boolean title = phrase instanceof OfficePhrase && page.between(i - 1, ",");
      if (phrase instanceof PersonPhrase person && page.gap(i - 1).matches(",|and|, and")) {
        scene.persons().of(person).filter(p -> !heads.contains(p)).ifPresent(heads::add);
        last = i;
      } else if (!title) {
        break;
      }
    }
    return isListOfHeads(page, last) ? Optional.of(heads) : persons(page.phrase(k));
  }

  /** Whether the list ends with the sentence: in 'led by A and B met C' B is nobody's head. */
  private static boolean isListOfHeads(Page page, int last) {
    Line line = page.line();
    int end = page.phrase(last) == null ? line.size() : page.phrase(last).last();
    if (page.phrase(last + 1) instanceof OfficePhrase && page.between(last, ",")) {
      end = page.phrase(last + 1).last();
    }
    return line.is(end, ".") || !line.has(end);
  }

  private Optional<List<Person>> persons(Phrase phrase) {
    if (phrase instanceof PersonPhrase person) {
      return scene.persons().of(person).map(List::of);
    }
    return phrase instanceof OfficePhrase office
        ? scene.appositions().holders(office)
        : Optional.empty();
  }

  private void lead(PeoplePhrase people, List<Person> head) {
    heads.put(people, head);
    Optional<String> state = people.states().stream().findFirst().or(() -> head.get(0).state());
    state.ifPresent(s -> headsByState.put(s, head));
    if (people.states().size() == 1) {
      head.forEach(p -> p.vote(people.states().get(0), 0.8));
    }
  }

  Referent resolve(PeoplePhrase people, int sentence) {
    return switch (people.kind()) {
      case "delegation" -> delegation(people, sentence);
      case "side" -> side(people, sentence);
      default -> state(people, sentence);
    };
  }

  private Referent delegation(PeoplePhrase people, int sentence) {
    List<Person> head = heads.get(people);
    String reason = "leads the delegation";
    if (head == null && people.states().size() == 1) {
      head = headsByState.get(people.states().get(0));
      reason = "leads that state's delegation elsewhere in the text";
    }
    if (head == null
        && people.states().isEmpty()
        && people.determiner() == Determiner.THE
        && headsByState.size() == 1) {
      head = headsByState.values().iterator().next();
    }
    if (head != null) {
      return new Referent(head.stream().map(scene.cast()::person).toList(), 0.85, reason);
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
