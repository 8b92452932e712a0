package org.rapporteur.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.OrganizationPhrase;
import org.rapporteur.actor.Phrase.PeoplePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Registry;
import org.rapporteur.registry.State;
import org.rapporteur.text.Token;

/**
 * In a release an office without a state is that of the state which publishes, unless its holder is
 * met as a guest; of the guests the only foreign state that is spoken of is the likely one.
 */
final class PublisherState {

  private static final Set<String> PAIRED = Set.of("and", "and the", "with", "-", "with the");

  private final Registry registry;
  private final Persons persons;
  private final OpenOffices offices;
  private final String home;

  PublisherState(Registry registry, Persons persons, OpenOffices offices, String home) {
    this.registry = registry;
    this.persons = persons;
    this.offices = offices;
    this.home = home;
  }

  void infer(List<Page> pages) {
    Set<Person> met = met(pages);
    inOrder(pages)
        .filter(p -> p.state().isEmpty() && !met.contains(p) && isHome(p))
        .forEach(p -> p.vote(home, 0.6));
    principal(pages)
        .filter(p -> p.state().isEmpty() && p.offices().isEmpty())
        .ifPresent(p -> p.vote(home, 0.5));
    partner(pages)
        .ifPresent(
            other ->
                inOrder(pages)
                    .filter(
                        p ->
                            p.state().isEmpty()
                                && p.offices().stream()
                                    .map(Person.Held::phrase)
                                    .anyMatch(offices::isOpen))
                    .forEach(p -> p.vote(other, 0.4)));
  }

  private boolean isHome(Person person) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .anyMatch(
            o -> offices.isOpen(o) && OpenOffices.has(home, o) && offices.isFree(person, o, home));
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
          listed = HostState.isMet(page, person) || listed && HostState.isListed(page, k);
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
  private Optional<String> partner(List<Page> pages) {
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
      for (Token token : page.line().sentence().tokens()) {
        Set<String> both = hyphenated(token.text());
        if (both.contains(home)) {
          partners.addAll(both);
        }
      }
    }
    if (partners.isEmpty()) {
      pages.stream()
          .flatMap(page -> page.phrases().stream())
          .flatMap(PublisherState::states)
          .forEach(partners::add);
    }
    partners.remove(home);
    return partners.size() == 1 ? partners.stream().findFirst() : Optional.empty();
  }

  /** Every state that the phrase speaks of. */
  private static Stream<String> states(Phrase phrase) {
    if (phrase instanceof EntryPhrase entry) {
      return entry.hit().state().map(State::iso2).stream();
    }
    if (phrase instanceof OfficePhrase office) {
      return office.states().stream();
    }
    if (phrase instanceof PeoplePhrase people) {
      return people.states().stream();
    }
    if (phrase instanceof PersonPhrase person) {
      return Stream.concat(
          person.of().stream(), person.offices().stream().flatMap(o -> o.states().stream()));
    }
    return phrase instanceof OrganizationPhrase body ? body.state().stream() : Stream.empty();
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
        ? entry.hit().state().map(State::iso2)
        : Optional.empty();
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
