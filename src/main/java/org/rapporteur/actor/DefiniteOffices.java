package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * Links 'the American president' to the one untitled person of whom the sentence before tells:
 * 'Hart flew to Oslo. The American president …'. Who is named once only, or beside other untitled
 * people, is left alone.
 */
final class DefiniteOffices {

  /** So often is somebody named whose office readers are trusted to know. */
  private static final int PROMINENT = 2;

  private final Persons persons;
  private final Appositions appositions;
  private final Map<Person, Integer> named = new HashMap<>();

  DefiniteOffices(Persons persons, Appositions appositions) {
    this.persons = persons;
    this.appositions = appositions;
  }

  void link(List<Page> pages) {
    pages.forEach(page -> persons(page).forEach(p -> named.merge(p, 1, Integer::sum)));
    Optional<Person> sole = sole(pages);
    for (int i = 1; i < pages.size(); i++) {
      for (Phrase phrase : pages.get(i).phrases()) {
        if (phrase instanceof OfficePhrase office && isAsked(office)) {
          holder(pages.get(i - 1), pages.get(i), office)
              .or(() -> sole.filter(p -> office.head().leads() && suits(p, office)))
              .ifPresent(appositions.holder(pages.get(i), office));
        }
      }
    }
  }

  /** Whether the office is one state's, told as known, and nobody is known for it. */
  private boolean isAsked(OfficePhrase office) {
    return office.determiner() == Determiner.THE
        && !office.plural()
        && !office.former()
        && OpenOffices.isAtHome(office)
        && office.state().isPresent()
        && appositions.holders(office).isEmpty()
        && persons.of(office.state().get()).stream()
            .noneMatch(p -> p.offices().isEmpty() || OpenOffices.holds(p, office));
  }

  private Optional<Person> holder(Page before, Page page, OfficePhrase office) {
    List<Person> untitled =
        persons(before).stream().filter(p -> p.offices().isEmpty()).distinct().toList();
    if (before.line().sentence().heading() || untitled.size() != 1) {
      return Optional.empty();
    }
    Person person = untitled.get(0);
    boolean fits =
        person.state().isEmpty()
            && named.get(person) >= PROMINENT
            && person == persons(before).get(0)
            && suits(person, office);
    return fits && !persons(page).contains(person) ? Optional.of(person) : Optional.empty();
  }

  private static boolean suits(Person person, OfficePhrase office) {
    return office.head().gender().isEmpty()
        || person.gender().isEmpty()
        || person.gender().equals(office.head().gender());
  }

  /** The only person whom the text names at all, where it speaks of the head of one state only. */
  private Optional<Person> sole(List<Page> pages) {
    long heads =
        pages.stream()
            .flatMap(page -> page.phrases().stream())
            .filter(OfficePhrase.class::isInstance)
            .map(OfficePhrase.class::cast)
            .filter(o -> o.head().leads() && o.state().isPresent())
            .map(OfficePhrase::state)
            .distinct()
            .count();
    return named.size() == 1 && heads == 1
        ? named.keySet().stream()
            .filter(p -> p.state().isEmpty() && p.offices().isEmpty() && named.get(p) >= PROMINENT)
            .findFirst()
        : Optional.empty();
  }

  private List<Person> persons(Page page) {
    return page.phrases().stream()
        .filter(PersonPhrase.class::isInstance)
        .flatMap(p -> persons.of((PersonPhrase) p).stream())
        .toList();
  }
}
