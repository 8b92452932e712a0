package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Phrase.PersonPhrase;

/** Finds who says 'I' in a release: the person whom its letterhead names. */
final class Speaker {

  /** A letterhead is over after so many sentences. */
  private static final int LETTERHEAD = 10;

  private Speaker() {}

  static Optional<Person> of(List<Page> pages, Persons persons) {
    return pages.stream()
        .limit(LETTERHEAD)
        .skip(1)
        .filter(page -> page.line().sentence().heading() || page.line().isTitleCase())
        .filter(page -> !page.phrases().isEmpty() && page.phrase(0).first() == 0)
        .flatMap(page -> page.phrases().stream())
        .filter(PersonPhrase.class::isInstance)
        .flatMap(phrase -> persons.of((PersonPhrase) phrase).stream())
        .findFirst();
  }
}
