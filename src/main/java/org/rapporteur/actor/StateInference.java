package org.rapporteur.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.registry.Registry;

/**
 * Finds the state of persons whose own words do not tell it: from who stands beside them, from an
 * office that the text gives a state elsewhere, from where they are met, from the office that
 * publishes the release, and from the capital that a dispatch comes from. A weaker witness is heard
 * only where no stronger one has spoken.
 */
final class StateInference {

  private static final Set<String> ACCOMPANIED =
      Set.of(
          "was accompanied by",
          "is accompanied by",
          "accompanied by",
          ", accompanied by",
          "and his",
          "and her");

  /** How those who come along are added, who may be guests unless they are below the heads. */
  private static final Set<String> WITH =
      Set.of(
          ", along with",
          "along with",
          ", together with",
          ", flanked by",
          ", joined by his",
          ", joined by her",
          "and other officials including");

  private final Persons persons;
  private final Optional<String> publisher;
  private final Function<OfficePhrase, Optional<Person>> holders;
  private final OpenOffices offices;
  private final Registry registry;

  /**
   * An inference over these persons.
   *
   * @param holders who is known to hold an office that stands without a name
   */
  StateInference(
      Registry registry,
      Persons persons,
      Function<OfficePhrase, Optional<Person>> holders,
      Optional<String> publisher) {
    this.registry = registry;
    this.holders = holders;
    this.persons = persons;
    this.publisher = publisher;
    offices = new OpenOffices(registry, persons);
  }

  void infer(List<Page> pages, Optional<Person> speaker) {
    publisher.ifPresent(
        state -> speaker.filter(p -> p.state().isEmpty()).ifPresent(p -> p.vote(state, 0.6)));
    pages.forEach(this::fromSameOffice);
    pages.forEach(this::fromCounterpart);
    fromHeadline(pages);
    pages.forEach(this::fromNeighbours);
    new HostState(persons, offices, publisher).infer(pages);
    pages.forEach(this::fromNeighbours);
    publisher.ifPresent(
        state -> new PublisherState(registry, persons, offices, state).infer(pages));
    if (publisher.isEmpty()) {
      Dateline.of(pages).ifPresent(state -> new Dateline(persons, offices).infer(pages, state));
      new TopicState(persons, offices).infer(pages);
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
          && !b.offices().isEmpty()
          && offices.isOpen(b)
          && (ACCOMPANIED.contains(page.gap(k))
              || WITH.contains(page.gap(k)) && !leads(b)
              || HostState.isListed(page, k + 1)
                  && (isAdjectival(page, a) || areMet(page, a, b) || isLong(page, k)))) {
        persons
            .of(a)
            .flatMap(Person::state)
            .ifPresent(s -> persons.of(b).ifPresent(p -> p.vote(s, 0.6)));
      }
    }
  }

  /** 'President A, Prime Minister B and Speaker C': so many different offices are one state's. */
  private boolean isLong(Page page, int k) {
    int first = k;
    while (page.phrase(first - 1) instanceof PersonPhrase && HostState.isListed(page, first)) {
      first--;
    }
    int last = k;
    while (page.phrase(last + 1) instanceof PersonPhrase && HostState.isListed(page, last + 1)) {
      last++;
    }
    Set<String> ranks = new HashSet<>();
    for (int i = first; i <= last; i++) {
      List<OfficePhrase> titles = ((PersonPhrase) page.phrase(i)).offices();
      boolean own = titles.isEmpty() || !OpenOffices.isAtHome(titles.get(0));
      String rank = own ? "" : titles.get(0).head().rank() + titles.get(0).fields();
      boolean other = i > first && titles.stream().anyMatch(o -> !o.states().isEmpty());
      if (own || other || !ranks.add(rank)) {
        return false;
      }
    }
    return ranks.size() > 2;
  }

  private static boolean isAdjectival(Page page, PersonPhrase phrase) {
    int at = phrase.first();
    boolean determined = page.line().is(at, "the");
    return phrase.offices().stream().allMatch(OpenOffices::isAtHome)
        && page.line().hit(determined ? at + 1 : at).filter(h -> h.state().isPresent()).isPresent();
  }

  private boolean areMet(Page page, PersonPhrase a, PersonPhrase b) {
    boolean abroad =
        persons.of(a).stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(h -> !OpenOffices.isAtHome(h.phrase()));
    return HostState.isMet(page, a) && !abroad && !(leads(a) && leads(b));
  }

  private boolean leads(PersonPhrase phrase) {
    return persons.of(phrase).stream()
        .flatMap(p -> p.offices().stream())
        .anyMatch(h -> h.phrase().head().leads() && !h.phrase().former());
  }

  /** 'Kenya's trade minister' and later 'Trade Minister X'. */
  private void fromSameOffice(Page page) {
    for (Phrase phrase : page.phrases()) {
      if (phrase instanceof OfficePhrase office
          && office.state().isPresent()
          && !office.former()
          && OpenOffices.isAtHome(office)
          && (!office.head().leads() || publisher.isEmpty() || publisher.equals(office.state()))
          && !page.line().is(office.first() - 1, "as")) {
        List<Person> same =
            persons.all().stream()
                .filter(p -> p.state().isEmpty() && OpenOffices.holds(p, office))
                .filter(p -> !isNamed(page, p))
                .toList();
        if (same.size() == 1 && isFree(office)) {
          same.get(0).vote(office.state().get(), 0.6);
        }
      }
    }
  }

  /**
   * 'His Cambodian colleague', of a foreign minister: the one person of no state who is a foreign
   * minister too, where Cambodia has no other.
   */
  private void fromCounterpart(Page page) {
    Optional<Person> self = Optional.empty();
    for (Phrase phrase : page.phrases()) {
      if (phrase instanceof PersonPhrase named) {
        self = persons.of(named);
      } else if (phrase instanceof OfficePhrase office
          && !office.head().rank().equals("counterpart")) {
        self = holders.apply(office);
      } else if (phrase instanceof OfficePhrase office
          && office.state().isPresent()
          && self.isPresent()) {
        peer(self.get(), office.state().get()).ifPresent(p -> p.vote(office.state().get(), 0.6));
      }
    }
  }

  private Optional<Person> peer(Person self, String state) {
    List<OfficePhrase> own =
        self.offices().stream().map(Person.Held::phrase).filter(o -> !o.former()).toList();
    List<Person> peers =
        persons.all().stream()
            .filter(p -> p != self && (p.state().isEmpty() || p.state().get().equals(state)))
            .filter(
                p ->
                    own.stream()
                        .filter(OpenOffices::isAtHome)
                        .anyMatch(o -> OpenOffices.holds(p, o)))
            .toList();
    return peers.size() == 1 && peers.get(0).state().isEmpty()
        ? Optional.of(peers.get(0))
        : Optional.empty();
  }

  /** 'The Taoiseach and Prime Minister X': who stands beside the office is somebody else. */
  private boolean isNamed(Page page, Person person) {
    return page.phrases().stream()
        .anyMatch(
            p ->
                p instanceof PersonPhrase named
                    && persons.of(named).stream().anyMatch(person::equals));
  }

  private boolean isFree(OfficePhrase office) {
    return persons.of(office.state().orElseThrow()).stream()
        .noneMatch(p -> OpenOffices.holds(p, office));
  }

  /** 'Latvian minister walks into Belarus' and below it 'Foreign Minister X walked'. */
  private void fromHeadline(List<Page> pages) {
    Optional<PersonPhrase> first =
        pages.stream()
            .filter(p -> !p.line().sentence().heading())
            .limit(2)
            .flatMap(p -> p.phrases().stream())
            .filter(PersonPhrase.class::isInstance)
            .map(PersonPhrase.class::cast)
            .findFirst();
    if (publisher.isPresent() || first.isEmpty() || !offices.isOpen(first.get())) {
      return;
    }
    Person person = persons.of(first.get()).orElseThrow();
    pages.stream()
        .limit(1)
        .filter(p -> p.line().sentence().heading())
        .flatMap(p -> p.phrases().stream())
        .limit(1)
        .filter(OfficePhrase.class::isInstance)
        .map(OfficePhrase.class::cast)
        .filter(o -> o.state().isPresent() && !o.former() && person.counts(o.head().rank()))
        .filter(this::isFree)
        .forEach(o -> person.vote(o.state().get(), 0.6));
  }
}
