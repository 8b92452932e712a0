package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/** Which named phrases of a document are the same person. */
final class Persons {

  private static final double ENOUGH = 0.5;

  private final Lexicon lexicon;
  private final NameMatch match;
  private final List<Person> all = new ArrayList<>();
  private final Map<PersonPhrase, Person> byPhrase = new IdentityHashMap<>();

  private Persons(Lexicon lexicon) {
    this.lexicon = lexicon;
    match = new NameMatch(lexicon);
  }

  /** Joins the names in full; {@link #joinShort} is to follow when their offices are known. */
  static Persons of(List<Page> pages, NameBook book, Lexicon lexicon) {
    Persons persons = new Persons(lexicon);
    persons.join(pages, book, name -> name.size() > 1);
    return persons;
  }

  /** Joins names of one word to the persons whose name, office and gender fit best. */
  void joinShort(List<Page> pages, NameBook book) {
    join(pages, book, name -> name.size() == 1);
  }

  private void join(List<Page> pages, NameBook book, Predicate<List<String>> which) {
    each(
        pages,
        (page, phrase) -> {
          if (which.test(phrase.name()) && believes(book, phrase)) {
            join(page, phrase);
          }
        });
  }

  private interface Visit {
    void see(Page page, PersonPhrase phrase);
  }

  private void each(List<Page> pages, Visit visit) {
    for (Page page : pages) {
      for (Phrase phrase : page.phrases()) {
        if (phrase instanceof PersonPhrase person) {
          visit.see(page, person);
        }
      }
    }
  }

  private boolean believes(NameBook book, PersonPhrase phrase) {
    return phrase.evidence() >= ENOUGH || book.knows(phrase.name());
  }

  private void join(Page page, PersonPhrase phrase) {
    int position = page.line().sentence().index();
    Person person = best(phrase, position).orElseGet(() -> added(phrase));
    person.alias(phrase.name());
    person.seen(position, phrase.evidence());
    person.gender(phrase.gender());
    if (phrase.name().size() > 1) {
      person.gender(lexicon.gender(phrase.name().get(0)));
    }
    for (OfficePhrase office : phrase.offices()) {
      Optional<String> state = office.state().or(() -> stateOfOthers(phrase));
      person.hold(
          office,
          state,
          page.line().span(office.first(), Math.max(office.last(), office.first() + 1)));
    }
    phrase.of().ifPresent(s -> person.vote(s, 1));
    byPhrase.put(phrase, person);
  }

  private static Optional<String> stateOfOthers(PersonPhrase phrase) {
    return phrase
        .of()
        .or(() -> phrase.offices().stream().flatMap(o -> o.state().stream()).findFirst());
  }

  private Person added(PersonPhrase phrase) {
    Person person = new Person(phrase.name());
    all.add(person);
    return person;
  }

  private Optional<Person> best(PersonPhrase phrase, int position) {
    Person best = null;
    double most = 0;
    for (Person person : all) {
      double fit = match.fit(person.name(), phrase.name());
      if (fit > 0 && fit < 3 && contradicts(person, phrase)
          || fit < 10 && isPredecessor(person, phrase)) {
        continue;
      }
      if (fit > 0) {
        fit +=
            officeFit(person, phrase)
                + recency(person, position)
                + prominence(person, phrase)
                + (person.isCalled(phrase.name()) ? 0.3 : 0);
        if (fit > most) {
          most = fit;
          best = person;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** 'King Abdullah' is not the 'Abdullah' of 'Prime Minister Abdullah Ensour'. */
  private static boolean contradicts(Person person, PersonPhrase phrase) {
    return !phrase.offices().isEmpty()
        && !person.offices().isEmpty()
        && phrase.offices().stream().noneMatch(o -> person.counts(o.head().rank()));
  }

  /** 'Former President George Bush' is not the 'President George W. Bush' of the same text. */
  private static boolean isPredecessor(Person person, PersonPhrase phrase) {
    return !person.offices().isEmpty()
        && phrase.name().size() > 1
        && phrase.offices().stream()
            .anyMatch(
                o ->
                    person.offices().stream()
                        .map(Person.Held::phrase)
                        .anyMatch(
                            h ->
                                h.former() != o.former()
                                    && h.head().leads()
                                    && h.head().rank().equals(o.head().rank())));
  }

  private static double officeFit(Person person, PersonPhrase phrase) {
    double fit = 0;
    for (OfficePhrase office : phrase.offices()) {
      fit += person.counts(office.head().rank()) ? 2 : 0;
      boolean foreign =
          office.state().isPresent()
              && person.state().isPresent()
              && !office.state().equals(person.state());
      fit -= foreign && phrase.name().size() == 1 ? 4 : 0;
    }
    boolean gender =
        !phrase.gender().isEmpty()
            && !person.gender().isEmpty()
            && !phrase.gender().equals(person.gender());
    return gender ? fit - 3 : fit;
  }

  /** The bare surname is rather that of whom the text tells more and who is in office. */
  private static double prominence(Person person, PersonPhrase phrase) {
    boolean bare = phrase.name().size() == 1 && phrase.offices().isEmpty();
    boolean holds = person.offices().stream().anyMatch(h -> !h.phrase().former());
    return bare ? (holds ? 0.2 : 0) + 0.05 * Math.min(6, person.times()) : 0;
  }

  private static double recency(Person person, int position) {
    return person.lastSeen() <= position ? 1.0 / (2 + position - person.lastSeen()) : 0;
  }

  List<Person> all() {
    return all;
  }

  Optional<Person> of(PersonPhrase phrase) {
    return Optional.ofNullable(byPhrase.get(phrase));
  }

  /** The persons who act for this state. */
  List<Person> of(String state) {
    return all.stream().filter(p -> p.state().equals(Optional.of(state))).toList();
  }
}
