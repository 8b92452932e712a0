package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.actor.Phrase.PronounPhrase;
import org.rapporteur.registry.State;

/**
 * Gives the state where they are met to officials whom a traveller meets there: 'In Turkey, Levy
 * will also meet President Demirel'. A dispatch tells of the capital that it comes from.
 */
final class HostState {

  /** A place holds for so many sentences behind the one that names it. */
  private static final int REACH = 2;

  /** The headline and the sentence below it. */
  private static final int LEAD = 2;

  private static final double WEIGHT = 0.5;

  private static final Set<String> TO =
      Set.of("in", "to", "visiting", "visited", "visit", "visits", "toured", "reached");
  private static final Set<String> MEETS =
      Set.of("with", "met", "meet", "meets", "meeting", "see", "saw", "sees", "host", "hosts");
  private static final Set<String> RECEIVED =
      Set.of("received", "hosted", "welcomed", "greeted", "met");
  private static final Set<String> CALLS = Set.of("call", "calls", "called", "calling");

  /** 'These included the minister', but not 'a delegation which includes the minister'. */
  private static final Set<String> THEM = Set.of("these", "they");

  private static final Set<String> LIST =
      Set.of(
          "and",
          ",",
          ", and",
          "and his",
          "as well as",
          ";",
          "; and",
          "; and the",
          "; the",
          ", the",
          "and the",
          ", and the",
          ", as well as");

  private final Persons persons;
  private final OpenOffices offices;
  private final Optional<String> publisher;

  HostState(Persons persons, OpenOffices offices, Optional<String> publisher) {
    this.persons = persons;
    this.offices = offices;
    this.publisher = publisher;
  }

  void infer(List<Page> pages) {
    Optional<String> dateline =
        publisher.isEmpty() ? Dateline.of(pages).or(() -> journey(pages)) : Optional.empty();
    Optional<String> host = dateline;
    int since = 0;
    for (Page page : pages) {
      if (page.line().sentence().heading()) {
        continue;
      }
      host = ++since > REACH ? dateline : host;
      Optional<String> traveller = Optional.empty();
      boolean listed = false;
      for (int k = 0; k < page.phrases().size(); k++) {
        Phrase phrase = page.phrase(k);
        if (phrase instanceof EntryPhrase entry && isDestination(page, entry)) {
          host = state(entry);
          since = 0;
        } else if (phrase instanceof PersonPhrase person) {
          boolean met = isMet(page, person) || listed && isListed(page, k);
          Optional<String> there = behind(page, k);
          Optional<String> place = there.isPresent() ? there : host;
          boolean foreign = traveller.isPresent() && !traveller.equals(place);
          boolean own = there.isPresent() && there.equals(publisher);
          if (offices.isOpen(person) && met && foreign && !own) {
            vote(person, place);
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

  /** Where the journey goes of which the headline or the first sentence tells. */
  private static Optional<String> journey(List<Page> pages) {
    return pages.stream()
        .limit(LEAD)
        .flatMap(
            page ->
                page.phrases().stream()
                    .filter(EntryPhrase.class::isInstance)
                    .map(EntryPhrase.class::cast)
                    .filter(entry -> isDestination(page, entry)))
        .flatMap(entry -> state(entry).stream())
        .findFirst();
  }

  /** The state of the capital in 'Prime Minister X in Colombo'. */
  private static Optional<String> behind(Page page, int k) {
    return page.gap(k).equals("in")
            && page.phrase(k + 1) instanceof EntryPhrase entry
            && entry.hit().isSeat()
        ? state(entry)
        : Optional.empty();
  }

  private void vote(PersonPhrase person, Optional<String> host) {
    host.ifPresent(
        state ->
            persons
                .of(person)
                .filter(
                    p ->
                        p.offices().stream()
                            .map(Person.Held::phrase)
                            .allMatch(
                                o -> OpenOffices.has(state, o) && offices.isFree(p, o, state)))
                .ifPresent(p -> p.vote(state, WEIGHT)));
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
        : entry.hit().state().map(State::iso2);
  }

  /** Whether phrase k goes on a list that the phrase before it belongs to. */
  static boolean isListed(Page page, int k) {
    int before = k - 1;
    boolean title =
        page.phrase(before) instanceof OfficePhrase office
            && page.between(before, ",")
            && office.last() == page.phrase(k).first() - 1;
    return LIST.contains(page.gap(title ? before - 1 : before));
  }

  /** Whether words of contact stand before the person. */
  static boolean isMet(Page page, PersonPhrase person) {
    Line line = page.line();
    int before = first(page, person) - 1;
    if (MEETS.contains(line.lower(before))) {
      return true;
    }
    if (line.is(before, "on")) {
      return CALLS.contains(line.lower(before - 1));
    }
    if (line.is(before, "included", "include")) {
      return THEM.contains(line.lower(before - 1));
    }
    int verb = before - 1;
    while (line.tag(verb).startsWith("RB") || line.is(verb, "yesterday", "today")) {
      verb--;
    }
    return line.is(before, "by") && RECEIVED.contains(line.lower(verb));
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
