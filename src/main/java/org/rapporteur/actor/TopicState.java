package org.rapporteur.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.OrganizationPhrase;
import org.rapporteur.actor.Phrase.PeoplePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * In a dispatch that is plainly about one state, a head of state or government whom it calls by the
 * bare office is that state's: readers are trusted to know.
 */
final class TopicState {

  /** A topic is named so often, and so many times as often as any other state. */
  private static final int OFTEN = 3;

  private static final int LEAD = 2;

  private static final double WEIGHT = 0.4;

  private final Persons persons;
  private final OpenOffices offices;

  TopicState(Persons persons, OpenOffices offices) {
    this.persons = persons;
    this.offices = offices;
  }

  void infer(List<Page> pages) {
    topic(pages).ifPresent(state -> pages.forEach(page -> infer(page, state)));
  }

  private void infer(Page page, String state) {
    for (Phrase phrase : page.phrases()) {
      if (phrase instanceof PersonPhrase person
          && offices.isOpen(person)
          && person.offices().stream().anyMatch(o -> o.head().leads() && !o.former())) {
        OfficePhrase office = person.offices().get(0);
        persons
            .of(person)
            .filter(p -> OpenOffices.has(state, office) && offices.isFree(p, office, state))
            .ifPresent(p -> p.vote(state, WEIGHT));
      }
    }
  }

  /** The state that the text names most often by far, but for the one that it is sent from. */
  private static Optional<String> topic(List<Page> pages) {
    Map<String, Integer> counts = new HashMap<>();
    pages.stream()
        .flatMap(page -> page.phrases().stream())
        .forEach(phrase -> state(phrase).ifPresent(s -> counts.merge(s, 1, Integer::sum)));
    Dateline.of(pages).ifPresent(state -> counts.merge(state, -1, Integer::sum));
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
            .toList();
    boolean clear =
        !ranked.isEmpty()
            && ranked.get(0).getValue() >= OFTEN
            && (ranked.size() == 1 || ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue());
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private static Optional<String> state(Phrase phrase) {
    if (phrase instanceof EntryPhrase entry) {
      return entry.hit().state().map(s -> s.iso2());
    }
    if (phrase instanceof PeoplePhrase people) {
      return people.states().stream().findFirst();
    }
    if (phrase instanceof OfficePhrase office) {
      return office.state();
    }
    return phrase instanceof OrganizationPhrase body ? body.state() : Optional.empty();
  }
}
