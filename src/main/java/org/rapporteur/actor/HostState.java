package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.actor.Phrase.PronounPhrase;

/**
 * Gives the state where they are met to officials whom a traveller meets there: 'In Turkey, Levy
 * will also meet President Demirel'.
 */
final class HostState {

  /** A place holds for so many sentences behind the one that names it. */
  private static final int REACH = 2;

  private static final double WEIGHT = 0.5;

  private static final Set<String> TO =
      Set.of("in", "to", "visiting", "visited", "visit", "visits", "toured", "reached");
  private static final Set<String> MEETS =
      Set.of("with", "met", "meet", "meets", "meeting", "see", "saw", "sees", "host", "hosts");
  private static final Set<String> RECEIVED =
      Set.of("received", "hosted", "welcomed", "greeted", "met");

  private final Persons persons;
  private final Optional<String> publisher;

  HostState(Persons persons, Optional<String> publisher) {
    this.persons = persons;
    this.publisher = publisher;
  }

  void infer(List<Page> pages, Predicate<PersonPhrase> open) {
    Optional<String> host = Optional.empty();
    int since = 0;
    for (Page page : pages) {
      if (page.line().sentence().heading()) {
        continue;
      }
      since++;
      Optional<String> traveller = Optional.empty();
      boolean listed = false;
      for (int k = 0; k < page.phrases().size(); k++) {
        Phrase phrase = page.phrase(k);
        if (phrase instanceof EntryPhrase entry && isDestination(page, entry)) {
          host = state(entry);
          since = 0;
        } else if (phrase instanceof PersonPhrase person) {
          boolean met =
              isMet(page, person)
                  || listed && page.gap(k - 1).matches(",|and|, and|,? ?as well as");
          boolean foreign = traveller.isPresent() && !traveller.equals(host);
          if (open.test(person) && met && foreign && since <= REACH) {
            vote(person, host);
          }
          listed = met;
          traveller = traveller.isPresent() ? traveller : persons.of(person).flatMap(Person::state);
        } else if (phrase instanceof PronounPhrase pronoun
            && traveller.isEmpty()
            && Set.of("i", "he", "she", "we").contains(pronoun.word())) {
          traveller = publisher.isPresent() ? publisher : Optional.of("");
        }
      }
    }
  }

  private void vote(PersonPhrase person, Optional<String> host) {
    host.ifPresent(state -> persons.of(person).ifPresent(p -> p.vote(state, WEIGHT)));
  }

  private static boolean isDestination(Page page, EntryPhrase entry) {
    int before = entry.first() - 1;
    int at = page.line().is(before, "the") ? before - 1 : before;
    return TO.contains(page.line().lower(at))
        && state(entry).isPresent()
        && !page.line().isPossessive(entry.last());
  }

  private static Optional<String> state(EntryPhrase entry) {
    return entry.hit().organization().isPresent()
        ? Optional.empty()
        : entry.hit().state().map(s -> s.iso2());
  }

  /** Whether words of contact stand before the person. */
  static boolean isMet(Page page, PersonPhrase person) {
    Line line = page.line();
    int before = first(page, person) - 1;
    return MEETS.contains(line.lower(before))
        || line.is(before, "by") && RECEIVED.contains(line.lower(before - 1));
  }

  /** Where the person's phrase begins, or the office before it in 'the Prime Minister, X'. */
  private static int first(Page page, PersonPhrase person) {
    return page.phrases().stream()
        .filter(p -> p instanceof OfficePhrase && p.last() == person.first() - 1)
        .filter(p -> page.line().is(p.last(), ","))
        .map(Phrase::first)
        .findFirst()
        .orElse(person.first());
  }
}
