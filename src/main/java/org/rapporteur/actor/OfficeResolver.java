package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.OfficePhrase;

/** Finds the holders of offices that stand without a name. */
final class OfficeResolver {

  private static final Set<String> AGENTS =
      Set.of("representative", "official", "diplomat", "envoy", "negotiator", "lawmaker", "expert");

  /** Besides leaders, those who may be told of as 'the ministers' where no office was named. */
  private static final Set<String> FACING =
      Set.of(
          "minister",
          "secretary",
          "ambassador",
          "envoy",
          "diplomat",
          "head-of-state",
          "head-of-government");

  /** 'her ministers' are a government's own, not two who were named. */
  private static final Set<String> OWN = Set.of("his", "her", "its", "my", "our");

  private final Scene scene;
  private final CounterpartResolver counterparts;

  OfficeResolver(Scene scene) {
    this.scene = scene;
    counterparts = new CounterpartResolver(scene);
  }

  Referent resolve(OfficePhrase office, int sentence) {
    Optional<List<Person>> holders = scene.appositions().holders(office);
    if (holders.isPresent()) {
      return new Referent(ids(holders.get()), 0.95, "in apposition to the name");
    }
    if (office.head().rank().equals("counterpart")) {
      return counterparts.resolve(office, sentence);
    }
    if (office.plural() && office.organization().isPresent()) {
      return ofBody(office);
    }
    if (!office.states().isEmpty() && (office.plural() || office.states().size() > 1)) {
      return ofStates(office);
    }
    if (office.plural()) {
      return several(office, sentence);
    }
    return office.state().map(s -> ofState(office, s)).orElseGet(() -> bare(office, sentence));
  }

  private List<Integer> ids(List<Person> persons) {
    return persons.stream().map(scene.cast()::person).toList();
  }

  /** 'representatives of the Indonesian Ministry of Foreign Affairs' act for the body. */
  private Referent ofBody(OfficePhrase office) {
    return scene
        .body(office.organization().get(), office.state())
        .map(id -> Referent.to(id, 0.7, "act for the body"))
        .orElseGet(
            () ->
                office.states().isEmpty()
                    ? Referent.unknown("of no body that is known")
                    : ofStates(office));
  }

  /** 'the presidents of Russia and Azerbaijan': the named holders, else the states. */
  private Referent ofStates(OfficePhrase office) {
    Set<Integer> actors = new LinkedHashSet<>();
    for (String state : office.states()) {
      Optional<Person> holder = isGeneric(office) ? Optional.empty() : holder(office, state);
      holder.map(scene.cast()::person).or(() -> scene.state(state)).ifPresent(actors::add);
    }
    return new Referent(new ArrayList<>(actors), 0.7, "the holders of the office in these states");
  }

  /** 'Representatives of Ukraine' and 'Turkish leaders' are nameless: the state acts. */
  private static boolean isGeneric(OfficePhrase office) {
    String rank = office.head().rank();
    boolean nobody = office.determiner() == Determiner.NONE && office.states().size() == 1;
    return office.plural()
        && office.count() == 0
        && (nobody
            || AGENTS.contains(rank)
            || rank.equals("minister") && office.fields().isEmpty());
  }

  private Referent ofState(OfficePhrase office, String state) {
    Optional<Person> holder =
        office.determiner() == Determiner.A ? Optional.empty() : holder(office, state);
    if (holder.isPresent()) {
      return Referent.to(scene.cast().person(holder.get()), 0.85, "holds this office of " + state);
    }
    return scene
        .state(state)
        .map(id -> Referent.to(id, 0.6, "nobody is named for this office of " + state))
        .orElseGet(() -> Referent.unknown("no such state: " + state));
  }

  /** The named holder of such an office in the state, or the only person it has. */
  private Optional<Person> holder(OfficePhrase office, String state) {
    List<Person> ofState = scene.persons().of(state);
    Optional<Person> similar =
        last(ofState, p -> OfficeMatch.holds(p, office, true) && !isSecond(p, office))
            .or(() -> last(ofState, p -> OfficeMatch.holds(p, office, true)))
            .or(() -> last(ofState, p -> OfficeMatch.holds(p, office, false)));
    List<Person> untitled = ofState.stream().filter(p -> p.offices().isEmpty()).toList();
    return similar.or(
        () ->
            untitled.size() == 1 && ofState.size() == 1
                ? Optional.of(untitled.get(0))
                : Optional.empty());
  }

  private static Optional<Person> last(List<Person> persons, Predicate<Person> test) {
    return persons.stream().filter(test).reduce((a, b) -> b);
  }

  /** 'The American leader' is rather the president than the vice president. */
  private static boolean isSecond(Person person, OfficePhrase office) {
    return office.head().rank().equals("leader")
        && !person.counts("head-of-state")
        && !person.counts("head-of-government")
        && !OfficeMatch.isRanked(person, office);
  }

  /** 'the two presidents', 'the leaders'. */
  private Referent several(OfficePhrase office, int sentence) {
    if (office.organization().isPresent()
        || office.determiner() == Determiner.A
        || OWN.contains(office.possessor())
        || office.determiner() == Determiner.NONE && office.count() == 0) {
      return Referent.unknown("no certain holders");
    }
    int count = office.count() == 0 ? 2 : office.count();
    Predicate<Person> test =
        p ->
            p.offices().stream()
                .map(Person.Held::phrase)
                .anyMatch(
                    h ->
                        h.head().counts().contains(office.head().rank())
                            && (office.fields().isEmpty()
                                || h.fields().containsAll(office.fields())));
    List<Integer> ranked =
        scene.focus().latest(count, p -> test.test(p) && OfficeMatch.isRanked(p, office));
    List<Integer> named = ranked.isEmpty() ? scene.focus().latest(count, test) : ranked;
    if (!named.isEmpty()) {
      return new Referent(named, 0.75, "the last named of this office");
    }
    boolean faces =
        office.head().leads()
            || FACING.contains(office.head().rank())
            || office.title().contains("delegation");
    if (!faces) {
      return Referent.unknown("no such group was named");
    }
    List<Integer> pair = scene.focus().pair(sentence);
    return pair.isEmpty() || pair.size() != count
        ? Referent.unknown("no such group was named")
        : new Referent(pair, 0.5, "those who faced each other last");
  }

  /** 'the minister', 'President' alone. */
  private Referent bare(OfficePhrase office, int sentence) {
    if (office.determiner() == Determiner.A || office.determiner() == Determiner.POSSESSIVE) {
      return Referent.unknown("somebody who is not named");
    }
    Optional<Integer> own =
        office.head().leads()
            ? scene.publisher().flatMap(s -> holder(office, s)).map(scene.cast()::person)
            : Optional.empty();
    if (own.isPresent()) {
      return Referent.to(own.get(), 0.8, "the publisher's own");
    }
    if (office.organization().isPresent()) {
      Optional<Integer> named =
          scene
              .focus()
              .latest(p -> isOfBody(p, office))
              .or(() -> onlyOfBody(office).map(scene.cast()::person));
      return named
          .map(id -> Referent.to(id, 0.7, "holds the office there"))
          .orElseGet(() -> Referent.unknown("nobody is named for this office"));
    }
    Optional<Integer> latest =
        told(office, sentence)
            .or(() -> scene.focus().latest(p -> OfficeMatch.isCalled(p, office)))
            .or(
                () ->
                    scene
                        .focus()
                        .latest(
                            p ->
                                OfficeMatch.holds(p, office, true)
                                    && OfficeMatch.isRanked(p, office)))
            .or(() -> scene.focus().latest(p -> OfficeMatch.holds(p, office, true)))
            .or(() -> scene.focus().latest(p -> OfficeMatch.holds(p, office, false)));
    return latest
        .map(id -> Referent.to(id, 0.8, "the last named of this office"))
        .or(() -> publisher(office))
        .or(() -> untitled(office, sentence))
        .orElseGet(() -> Referent.unknown("nobody is named for this office"));
  }

  /** 'X goes to meet President Y. The president …' tells of X, if X is a president. */
  private Optional<Integer> told(OfficePhrase office, int sentence) {
    return office.determiner() == Determiner.THE && office.head().leads()
        ? scene
            .focus()
            .subject(sentence - 1)
            .filter(
                id ->
                    scene
                        .cast()
                        .person(id)
                        .filter(p -> OfficeMatch.isCalled(p, office))
                        .isPresent())
        : Optional.empty();
  }

  private static boolean isOfBody(Person person, OfficePhrase office) {
    return person.offices().stream()
        .anyMatch(h -> h.phrase().organization().equals(office.organization()));
  }

  /** 'the U.N. envoy' before the text names its one envoy. */
  private Optional<Person> onlyOfBody(OfficePhrase office) {
    List<Person> ranked =
        scene.persons().all().stream()
            .filter(p -> p.state().isEmpty() && OfficeMatch.isRanked(p, office))
            .filter(
                p -> {
                  Set<Optional<String>> bodies =
                      p.offices().stream()
                          .map(h -> h.phrase().organization().flatMap(this::entry))
                          .filter(Optional::isPresent)
                          .collect(Collectors.toSet());
                  return bodies.isEmpty()
                      || bodies.contains(office.organization().flatMap(this::entry));
                })
            .toList();
    return ranked.size() == 1 && office.determiner() != Determiner.A
        ? Optional.of(ranked.get(0))
        : Optional.empty();
  }

  private Optional<String> entry(String body) {
    return scene.registry().named(body).stream().map(n -> n.entry().id()).findFirst();
  }

  private Optional<Referent> publisher(OfficePhrase office) {
    return office.head().leads()
        ? scene
            .publisher()
            .flatMap(scene::state)
            .map(id -> Referent.to(id, 0.5, "an office of the publisher's state"))
        : Optional.empty();
  }

  /** Somebody prominent whose office nobody has told: the subject of the sentence before. */
  private Optional<Referent> untitled(OfficePhrase office, int sentence) {
    return office.determiner() == Determiner.THE
        ? scene
            .focus()
            .subject(sentence - 1)
            .filter(id -> scene.cast().person(id).filter(p -> p.offices().isEmpty()).isPresent())
            .map(id -> Referent.to(id, 0.5, "the untitled subject of the sentence before"))
        : Optional.empty();
  }
}
