package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * In a dispatch from a capital an office without a state is its state's, unless told as a guest's.
 */
final class Dateline {

  /** How an office of no state is told in a dispatch from abroad. */
  private static final Set<String> TRAVELS =
      Set.of("arrive", "visit", "land", "tour", "here", "fly", "depart");

  private final Persons persons;
  private final OpenOffices offices;

  Dateline(Persons persons, OpenOffices offices) {
    this.persons = persons;
    this.offices = offices;
  }

  /** The state of the capital in capitals that the body begins with. */
  static Optional<String> of(List<Page> pages) {
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

  void infer(List<Page> pages, String state) {
    for (Page page : pages) {
      boolean travels =
          page.line().sentence().tokens().stream()
              .anyMatch(t -> TRAVELS.contains(t.lemma()) && !t.tag().equals("VBG"));
      for (Phrase phrase : page.phrases()) {
        if (!travels
            && phrase instanceof PersonPhrase person
            && offices.isOpen(person)
            && person.offices().stream().noneMatch(o -> o.plural() && o.head().leads())
            && isTitled(page, person)
            && !isObject(page, person)) {
          OfficePhrase office = persons.of(person).orElseThrow().offices().get(0).phrase();
          persons
              .of(person)
              .filter(p -> office.organization().isEmpty())
              .filter(p -> OpenOffices.has(state, office) && offices.isFree(p, office, state))
              .ifPresent(p -> p.vote(state, 0.45));
        }
      }
    }
  }

  /** Whether the office is told right here: 'President X', 'the prime minister, X'. */
  private static boolean isTitled(Page page, PersonPhrase person) {
    int k = page.phrases().indexOf(person);
    return !person.offices().isEmpty()
        || page.phrase(k - 1) instanceof OfficePhrase && page.between(k - 1, ",");
  }

  /** Whether the person is not the one of whom the sentence tells. */
  private static boolean isObject(Page page, PersonPhrase person) {
    boolean first =
        page.phrases().stream().filter(PersonPhrase.class::isInstance).findFirst().orElse(null)
            == person;
    return !first
        || HostState.isMet(page, person)
        || page.line()
            .is(person.first() - 1, "to", "by", "between", "from", "and", "of", "that", "when");
  }
}
