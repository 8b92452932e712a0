package org.rapporteur.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Registry;
import org.rapporteur.registry.State;
import org.rapporteur.text.Token;

/**
 * Finds the state of persons whose own words do not tell it: from who stands beside them, from an
 * office that the text gives a state elsewhere, from where they are met, from the office that
 * publishes the release, and from the capital that a dispatch comes from. A weaker witness is heard
 * only where no stronger one has spoken.
 */
final class StateInference {

  private static final Map<String, String> ABSENT = Table.read("absent-offices.tsv").pairs();

  /** Offices that are not a state's own, or whose holder lives abroad. */
  private static final Set<String> NOT_AT_HOME =
      Set.of(
          "secretary-general",
          "leader",
          "chief",
          "official",
          "lawmaker",
          "politician",
          "pope",
          "cleric",
          "chairman",
          "executive",
          "founder",
          "counterpart",
          "analyst",
          "expert",
          "professor",
          "ambassador",
          "envoy",
          "representative",
          "consul",
          "diplomat",
          "mediator",
          "director",
          "commissioner",
          "editor",
          "candidate",
          "member",
          "journalist",
          "activist");

  /** How an office of no state is told in a dispatch from abroad. */
  private static final Set<String> TRAVELS =
      Set.of("arrive", "visit", "land", "tour", "here", "fly", "depart");

  private static final Set<String> PAIRED = Set.of("and", "and the", "with", "-", "with the");

  private static final Set<String> LIST = Set.of("and", ",", ", and", "and his", "as well as");

  private final Registry registry;
  private final Persons persons;
  private final Optional<String> publisher;

  StateInference(Registry registry, Persons persons, Optional<String> publisher) {
    this.registry = registry;
    this.persons = persons;
    this.publisher = publisher;
  }

  void infer(List<Page> pages, Optional<Person> speaker) {
    publisher.ifPresent(
        state -> speaker.filter(p -> p.state().isEmpty()).ifPresent(p -> p.vote(state, 0.6)));
    pages.forEach(this::fromSameOffice);
    pages.forEach(this::fromNeighbours);
    new HostState(persons, publisher).infer(pages, this::isOpen);
    pages.forEach(this::fromNeighbours);
    publisher.ifPresent(state -> fromPublisher(pages, state));
    if (publisher.isEmpty()) {
      dateline(pages).ifPresent(state -> fromDateline(pages, state));
    }
    pages.forEach(this::fromNeighbours);
  }

  /**
   * In a list a title without a state shares the state of the one before it: where an adjective
   * governs both, as in 'Irish President X and Prime Minister Y', or where both are met together.
   */
  private void fromNeighbours(Page page) {
    for (int k = 0; k + 1 < page.phrases().size(); k++) {
      if (page.phrase(k) instanceof PersonPhrase a
          && page.phrase(k + 1) instanceof PersonPhrase b
          && LIST.contains(page.gap(k))
          && !b.offices().isEmpty()
          && isOpen(b)
          && (isAdjectival(page, a) || areMet(page, a, b))) {
        persons
            .of(a)
            .flatMap(Person::state)
            .ifPresent(s -> persons.of(b).ifPresent(p -> p.vote(s, 0.6)));
      }
    }
  }

  private static boolean isAdjectival(Page page, PersonPhrase phrase) {
    int at = phrase.first();
    boolean determined = page.line().is(at, "the");
    return phrase.offices().stream().noneMatch(o -> NOT_AT_HOME.contains(o.head().rank()))
        && page.line().hit(determined ? at + 1 : at).filter(h -> h.state().isPresent()).isPresent();
  }

  private boolean areMet(Page page, PersonPhrase a, PersonPhrase b) {
    boolean lead =
        persons.of(a).stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(h -> h.phrase().head().leads());
    boolean abroad =
        persons.of(a).stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(h -> NOT_AT_HOME.contains(h.phrase().head().rank()));
    return HostState.isMet(page, a)
        && !abroad
        && !(lead
            && persons.of(b).stream()
                .flatMap(p -> p.offices().stream())
                .anyMatch(h -> h.phrase().head().leads()));
  }

  /** Whether the phrase gives an office of some state without saying which, and nobody knows. */
  private boolean isOpen(PersonPhrase phrase) {
    Optional<Person> person = persons.of(phrase).filter(p -> p.state().isEmpty());
    return phrase.of().isEmpty()
        && person.isPresent()
        && !person.get().offices().isEmpty()
        && person.get().offices().stream().map(Person.Held::phrase).allMatch(this::isOpen);
  }

  /** Whether it is a state's office, or of a body that states have: 'Speaker of the Parliament'. */
  private boolean isOpen(OfficePhrase office) {
    return office.states().isEmpty()
        && office.organization().filter(o -> !registry.named(o).isEmpty()).isEmpty()
        && (!NOT_AT_HOME.contains(office.head().rank())
            || office.organization().isPresent() && office.head().rank().equals("chief"));
  }

  /** 'Kenya's trade minister' and later 'Trade Minister X'. */
  private void fromSameOffice(Page page) {
    for (Phrase phrase : page.phrases()) {
      if (phrase instanceof OfficePhrase office
          && office.state().isPresent()
          && !office.former()
          && !NOT_AT_HOME.contains(office.head().rank())
          && (!office.head().leads() || publisher.isEmpty() || publisher.equals(office.state()))
          && !page.line().is(office.first() - 1, "as")) {
        List<Person> same =
            persons.all().stream().filter(p -> p.state().isEmpty() && holds(p, office)).toList();
        if (same.size() == 1
            && persons.of(office.state().get()).stream().noneMatch(p -> holds(p, office))) {
          same.get(0).vote(office.state().get(), 0.6);
        }
      }
    }
  }

  private static boolean holds(Person person, OfficePhrase office) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .filter(o -> !o.former())
        .anyMatch(o -> isSame(o, office));
  }

  private static boolean isSame(OfficePhrase a, OfficePhrase b) {
    return a.head().rank().equals(b.head().rank())
        && a.fields().equals(b.fields())
        && a.deputy() == b.deputy()
        && a.organization().isPresent() == b.organization().isPresent();
  }

  /**
   * In a release an office without a state is that of the state which publishes, unless its holder
   * is met as a guest.
   */
  private void fromPublisher(List<Page> pages, String state) {
    Set<Person> met = met(pages);
    inOrder(pages)
        .filter(p -> p.state().isEmpty() && !met.contains(p) && isHome(p, state))
        .forEach(p -> p.vote(state, 0.6));
    principal(pages)
        .filter(p -> p.state().isEmpty() && p.offices().isEmpty())
        .ifPresent(p -> p.vote(state, 0.5));
    partner(pages, state)
        .ifPresent(
            other ->
                inOrder(pages)
                    .filter(
                        p ->
                            p.state().isEmpty()
                                && p.offices().stream()
                                    .map(Person.Held::phrase)
                                    .anyMatch(this::isOpen))
                    .forEach(p -> p.vote(other, 0.4)));
  }

  private boolean isHome(Person person, String state) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .anyMatch(o -> isOpen(o) && hasOffice(state, o) && isFree(person, o, state));
  }

  private Stream<Person> inOrder(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> page.phrases().stream())
        .filter(PersonPhrase.class::isInstance)
        .flatMap(phrase -> persons.of((PersonPhrase) phrase).stream())
        .distinct();
  }

  /** Those before whose title words of contact stand: 'spoke with National Security Advisor X'. */
  private Set<Person> met(List<Page> pages) {
    Set<Person> met = new HashSet<>();
    for (Page page : pages) {
      boolean listed = false;
      for (int k = 0; k < page.phrases().size(); k++) {
        if (page.phrase(k) instanceof PersonPhrase person) {
          listed = HostState.isMet(page, person) || listed && LIST.contains(page.gap(k - 1));
          if (listed) {
            persons.of(person).ifPresent(met::add);
          }
        }
      }
    }
    inOrder(pages).limit(1).forEach(met::remove);
    return met;
  }

  /** The one foreign state that a release names side by side with its own: 'the US and Zambia'. */
  private Optional<String> partner(List<Page> pages, String home) {
    Set<String> partners = new HashSet<>();
    for (Page page : pages) {
      for (int k = 0; k + 1 < page.phrases().size(); k++) {
        Optional<String> a = state(page.phrase(k));
        Optional<String> b = state(page.phrase(k + 1));
        if (PAIRED.contains(page.gap(k)) && a.isPresent() && b.isPresent() && !a.equals(b)) {
          Stream.of(a.get(), b.get())
              .filter(s -> a.get().equals(home) || b.get().equals(home))
              .forEach(partners::add);
        }
      }
    }
    for (Page page : pages) {
      for (Token token : page.line().sentence().tokens()) {
        Set<String> both = hyphenated(token.text());
        if (both.contains(home)) {
          partners.addAll(both);
        }
      }
    }
    partners.remove(home);
    return partners.size() == 1 ? partners.stream().findFirst() : Optional.empty();
  }

  /** The states in 'U.S.-Japan' and 'Russian-American'. */
  private Set<String> hyphenated(String word) {
    String[] parts = word.split("-");
    return parts.length != 2
        ? Set.of()
        : Stream.of(parts)
            .flatMap(part -> registry.named(part).stream())
            .map(Name::entry)
            .filter(State.class::isInstance)
            .map(entry -> ((State) entry).iso2())
            .collect(Collectors.toSet());
  }

  private static Optional<String> state(Phrase phrase) {
    return phrase instanceof EntryPhrase entry && entry.hit().isState()
        ? entry.hit().state().map(s -> s.iso2())
        : Optional.empty();
  }

  /**
   * In a dispatch from a capital an office without a state is its state's, unless told as a
   * guest's.
   */
  private void fromDateline(List<Page> pages, String state) {
    for (Page page : pages) {
      boolean travels =
          page.line().sentence().tokens().stream()
              .anyMatch(t -> TRAVELS.contains(t.lemma()) && !t.tag().equals("VBG"));
      for (Phrase phrase : page.phrases()) {
        if (!travels
            && phrase instanceof PersonPhrase person
            && !person.offices().isEmpty()
            && isOpen(person)
            && !isObject(page, person)) {
          OfficePhrase office = persons.of(person).orElseThrow().offices().get(0).phrase();
          persons
              .of(person)
              .filter(p -> hasOffice(state, office) && isFree(p, office, state))
              .ifPresent(p -> p.vote(state, 0.45));
        }
      }
    }
  }

  /** Whether the person is not the one of whom the sentence tells. */
  private static boolean isObject(Page page, PersonPhrase person) {
    boolean first =
        page.phrases().stream().filter(PersonPhrase.class::isInstance).findFirst().orElse(null)
            == person;
    return !first
        || HostState.isMet(page, person)
        || page.line().is(person.first() - 1, "to", "by", "between", "from", "and", "of");
  }

  private static boolean hasOffice(String state, OfficePhrase office) {
    return !Set.of("monarch", "prince", "princess").contains(office.head().rank())
        && !Set.of(ABSENT.getOrDefault(state, "").split(" ")).contains(office.head().rank());
  }

  /** A state has one president: another person of the state with this office leaves no room. */
  private boolean isFree(Person person, OfficePhrase office, String state) {
    return !office.head().leads() && office.fields().isEmpty()
        || persons.of(state).stream().noneMatch(p -> p != person && holds(p, office));
  }

  /** The state of the capital in capitals that the body begins with. */
  private static Optional<String> dateline(List<Page> pages) {
    return pages.stream()
        .skip(1)
        .limit(2)
        .filter(
            p ->
                p.phrase(0) instanceof EntryPhrase entry
                    && entry.first() == 0
                    && p.line().isUpper(0)
                    && (entry.hit().isSeat() || entry.hit().isState()))
        .flatMap(p -> ((EntryPhrase) p.phrase(0)).hit().state().stream())
        .map(s -> s.iso2())
        .findFirst();
  }

  /** Who is named first in the body, as a release about its own office's head begins. */
  private Optional<Person> principal(List<Page> pages) {
    return pages.stream()
        .filter(p -> !p.line().sentence().heading())
        .limit(1)
        .flatMap(p -> p.phrases().stream())
        .filter(PersonPhrase.class::isInstance)
        .limit(1)
        .flatMap(p -> persons.of((PersonPhrase) p).stream())
        .findFirst();
  }
}
