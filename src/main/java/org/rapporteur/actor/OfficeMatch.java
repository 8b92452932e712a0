package org.rapporteur.actor;

import org.rapporteur.actor.Phrase.OfficePhrase;

/** Whether what a person is known to be is what a description asks for. */
final class OfficeMatch {

  private OfficeMatch() {}

  /** Whether the person has the office asked for: in all its parts, or nearly. */
  static boolean holds(Person person, OfficePhrase office, boolean exact) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .anyMatch(held -> fits(held, office, exact));
  }

  /** Whether the person has this very rank: 'the minister' is rather a minister than a premier. */
  static boolean isRanked(Person person, OfficePhrase office) {
    return person.offices().stream()
        .anyMatch(h -> h.phrase().head().rank().equals(office.head().rank()));
  }

  /** Whether the person has the office by the very word: 'the Sultan' is no other ruler. */
  static boolean isCalled(Person person, OfficePhrase office) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .anyMatch(
            held ->
                held.head().equals(office.head())
                    && held.fields().containsAll(office.fields())
                    && held.deputy() == office.deputy()
                    && held.former() == office.former());
  }

  private static boolean fits(OfficePhrase held, OfficePhrase asked, boolean exact) {
    boolean rank = held.head().counts().contains(asked.head().rank());
    boolean fields =
        asked.fields().isEmpty()
            || held.fields().containsAll(asked.fields())
            || !exact && held.fields().stream().anyMatch(asked.fields()::contains);
    boolean deputy = held.deputy() == asked.deputy() || !exact && !asked.deputy();
    boolean body = !exact || held.organization().isPresent() == asked.organization().isPresent();
    return rank && body && fields && deputy && (held.former() == asked.former() || !exact);
  }

  /** 'the Iranian minister' may be the foreign minister's counterpart, as no portfolio is told. */
  static boolean isVaguer(Person person, OfficePhrase office) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .anyMatch(
            held ->
                held.fields().isEmpty()
                    && held.organization().isEmpty()
                    && held.head().rank().equals(office.head().rank()));
  }
}
