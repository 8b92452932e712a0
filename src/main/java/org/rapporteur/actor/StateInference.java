package org.rapporteur.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * Finds the state of persons whose own words do not tell it: from who stands beside them, from an
 * office that the text gives a state elsewhere, and from the office that publishes the release.
 */
final class StateInference {

  private static final Map<String, String> ABSENT = Table.read("absent-offices.tsv").pairs();

  private final Persons persons;
  private final Optional<String> publisher;

  StateInference(Persons persons, Optional<String> publisher) {
    this.persons = persons;
    this.publisher = publisher;
  }

  void infer(List<Page> pages) {
    pages.forEach(this::fromNeighbours);
    pages.forEach(this::fromSameOffice);
    publisher.ifPresent(state -> fromPublisher(pages, state));
  }

  /**
   * 'Irish President X and Prime Minister Y': a title without a state in a list shares the state.
   */
  private void fromNeighbours(Page page) {
    for (int k = 0; k + 1 < page.phrases().size(); k++) {
      if (page.phrase(k) instanceof PersonPhrase a
          && page.phrase(k + 1) instanceof PersonPhrase b
          && Set.of("and", ",", ", and", "and his", "as well as").contains(page.gap(k))
          && isStateless(b)) {
        Optional<String> state = titled(a);
        persons
            .of(b)
            .filter(p -> p.state().isEmpty())
            .ifPresent(p -> state.ifPresent(s -> p.vote(s, 0.6)));
      }
    }
  }

  private Optional<String> titled(PersonPhrase phrase) {
    return phrase.offices().isEmpty() && phrase.of().isEmpty()
        ? Optional.empty()
        : persons.of(phrase).flatMap(Person::state);
  }

  private static boolean isStateless(PersonPhrase phrase) {
    return phrase.of().isEmpty()
        && !phrase.offices().isEmpty()
        && phrase.offices().stream()
            .allMatch(
                o ->
                    o.states().isEmpty()
                        && o.organization().isEmpty()
                        && !o.head().rank().equals("counterpart"));
  }

  /** 'Kenya's trade minister' and later 'Trade Minister X'. */
  private void fromSameOffice(Page page) {
    for (Phrase phrase : page.phrases()) {
      if (phrase instanceof OfficePhrase office && office.state().isPresent() && !office.former()) {
        List<Person> same =
            persons.all().stream()
                .filter(
                    p ->
                        p.state().isEmpty()
                            && p.offices().stream().anyMatch(h -> isSame(h.phrase(), office)))
                .toList();
        if (same.size() == 1
            && persons.of(office.state().get()).stream()
                .noneMatch(p -> p.offices().stream().anyMatch(h -> isSame(h.phrase(), office)))) {
          same.get(0).vote(office.state().get(), 0.6);
        }
      }
    }
  }

  private static boolean isSame(OfficePhrase a, OfficePhrase b) {
    return a.head().rank().equals(b.head().rank())
        && a.fields().equals(b.fields())
        && a.deputy() == b.deputy();
  }

  /** In a release an office without a state is that of the state which publishes. */
  private void fromPublisher(List<Page> pages, String state) {
    Set<String> absent = Set.of(ABSENT.getOrDefault(state, "").split(" "));
    for (Person person : persons.all()) {
      boolean held =
          person.offices().stream()
              .anyMatch(
                  h ->
                      h.phrase().states().isEmpty()
                          && h.phrase().organization().isEmpty()
                          && isOfState(h.phrase())
                          && !absent.contains(h.phrase().head().rank())
                          && isFree(person, h.phrase(), state));
      if (person.state().isEmpty() && held) {
        person.vote(state, 0.7);
      }
    }
    principal(pages)
        .filter(p -> p.state().isEmpty() && p.offices().isEmpty())
        .ifPresent(p -> p.vote(state, 0.5));
  }

  private static boolean isOfState(OfficePhrase office) {
    return !Set.of(
            "secretary-general",
            "chairman",
            "executive",
            "founder",
            "counterpart",
            "analyst",
            "expert",
            "professor")
        .contains(office.head().rank());
  }

  /** A state has one president: another person of the state with this office leaves no room. */
  private boolean isFree(Person person, OfficePhrase office, String state) {
    return !office.head().leads()
        || persons.of(state).stream()
            .noneMatch(
                p ->
                    p != person
                        && p.offices().stream()
                            .anyMatch(h -> !h.phrase().former() && isSame(h.phrase(), office)));
  }

  /** Who is named first in the body, as a release about its own office's head begins. */
  private Optional<Person> principal(List<Page> pages) {
    return pages.stream()
        .filter(p -> !p.line().sentence().heading())
        .flatMap(p -> p.phrases().stream().limit(1))
        .limit(1)
        .filter(PersonPhrase.class::isInstance)
        .flatMap(p -> persons.of((PersonPhrase) p).stream())
        .findFirst();
  }
}
