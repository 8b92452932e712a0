package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/** Finds the state behind 'its' in 'its king' and 'his' in 'his foreign minister'. */
final class Owners {

  private final List<Page> pages;
  private final Persons persons;

  Owners(List<Page> pages, Persons persons) {
    this.pages = pages;
    this.persons = persons;
  }

  /** The state that was named last before the office, or that of the last person. */
  Optional<String> get(Page page, OfficePhrase office) {
    boolean things = office.possessor().equals("its");
    boolean people = office.possessor().equals("his") || office.possessor().equals("her");
    if (!things && !people) {
      return Optional.empty();
    }
    int sentence = page.line().sentence().index();
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      Optional<String> found =
          s == sentence || things
              ? last(pages.get(s), s == sentence ? office.first() : Integer.MAX_VALUE, things)
              : subject(pages.get(s));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The one of whom an earlier sentence tells, rather than whom it names last. */
  private Optional<String> subject(Page page) {
    return page.phrases().stream().flatMap(p -> person(p).stream()).findFirst();
  }

  private Optional<String> last(Page page, int before, boolean things) {
    return page.phrases().stream()
        .filter(p -> p.first() < before)
        .flatMap(p -> (things ? thing(p) : person(p)).stream())
        .reduce((a, b) -> b);
  }

  private static Optional<String> thing(Phrase phrase) {
    return phrase instanceof EntryPhrase entry && entry.hit().isState()
        ? entry.hit().state().map(s -> s.iso2())
        : Optional.empty();
  }

  private Optional<String> person(Phrase phrase) {
    return phrase instanceof PersonPhrase person
        ? persons.of(person).flatMap(Person::state)
        : Optional.empty();
  }
}
