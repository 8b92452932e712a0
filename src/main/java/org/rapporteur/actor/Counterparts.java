package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.text.Span;

/** Gives a named counterpart the office of the one whose counterpart it is. */
final class Counterparts {

  private final Persons persons;
  private final Appositions appositions;

  Counterparts(Persons persons, Appositions appositions) {
    this.persons = persons;
    this.appositions = appositions;
  }

  void learn(List<Page> pages) {
    Optional<Person> last = Optional.empty();
    for (Page page : pages) {
      for (Phrase phrase : page.phrases()) {
        Optional<Person> self = last;
        counterpart(phrase).ifPresent(p -> self.ifPresent(s -> share(s, p, page, phrase)));
        if (phrase instanceof PersonPhrase person) {
          last = persons.of(person).or(() -> self);
        }
      }
    }
  }

  /** The person whom the phrase calls a counterpart by name. */
  private Optional<Person> counterpart(Phrase phrase) {
    if (phrase instanceof PersonPhrase person
        && person.offices().stream().anyMatch(Counterparts::isCounterpart)) {
      return persons.of(person);
    }
    return phrase instanceof OfficePhrase office && isCounterpart(office) && !office.plural()
        ? appositions.holders(office).map(holders -> holders.get(0))
        : Optional.empty();
  }

  private static boolean isCounterpart(OfficePhrase office) {
    return office.head().rank().equals("counterpart");
  }

  private static void share(Person self, Person peer, Page page, Phrase phrase) {
    Span span = page.line().span(phrase.first(), phrase.last());
    boolean titled = peer.offices().stream().anyMatch(h -> !isCounterpart(h.phrase()));
    if (self != peer && !titled) {
      self.offices().stream()
          .map(Person.Held::phrase)
          .filter(o -> !isCounterpart(o) && !o.former())
          .findFirst()
          .ifPresent(o -> peer.hold(o, peer.state(), span));
    }
  }
}
