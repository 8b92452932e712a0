package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * Finds who says 'I' in a release: the person whom its letterhead names, whose speech its first
 * lines announce, or who signs it.
 */
final class Speaker {

  private static final Set<String> SPEECHES = Table.read("speeches.txt").words();

  /** A letterhead is over after so many sentences. */
  private static final int LETTERHEAD = 10;

  /** A signature stands in so many sentences at the end. */
  private static final int SIGNATURE = 3;

  private Speaker() {}

  static Optional<Person> of(List<Page> pages, Persons persons) {
    Stream<Page> letterhead = pages.stream().limit(LETTERHEAD).filter(Speaker::isApart).skip(1);
    Stream<Page> signature =
        pages.stream().skip(Math.max(1, pages.size() - SIGNATURE)).filter(Speaker::isApart);
    return Stream.of(
            letterhead.flatMap(page -> first(page).stream()),
            pages.stream()
                .limit(LETTERHEAD)
                .filter(Speaker::isApart)
                .flatMap(p -> announced(p).stream()),
            signature.flatMap(page -> signed(page).stream()))
        .flatMap(found -> found)
        .flatMap(phrase -> persons.of(phrase).stream())
        .findFirst();
  }

  /** Whether the line stands apart from the running text. */
  private static boolean isApart(Page page) {
    return page.line().sentence().heading() || page.line().isTitleCase();
  }

  /**
   * The person on a line that begins with a name or office: 'Senator X', 'Minister for Trade X'.
   */
  private static Optional<PersonPhrase> first(Page page) {
    return page.phrases().isEmpty() || page.phrase(0).first() != 0
        ? Optional.empty()
        : page.phrases().stream()
            .filter(PersonPhrase.class::isInstance)
            .map(PersonPhrase.class::cast)
            .findFirst();
  }

  /** The person of 'Speech of President X'. */
  private static Optional<PersonPhrase> announced(Page page) {
    if (!(page.phrase(0) instanceof PersonPhrase person)) {
      return Optional.empty();
    }
    String words = page.line().words(0, person.first()).toLowerCase(Locale.ROOT);
    return SPEECHES.contains(words) ? Optional.of(person) : Optional.empty();
  }

  /** The person on a line that holds a name and at most an office. */
  private static Optional<PersonPhrase> signed(Page page) {
    boolean bare =
        page.phrase(0) instanceof PersonPhrase person
            && person.first() == 0
            && person.name().size() > 1
            && page.phrases().stream()
                .skip(1)
                .allMatch(p -> p instanceof OfficePhrase && p.last() == page.line().size());
    boolean whole =
        bare && (page.phrases().size() > 1 || page.phrase(0).last() == page.line().size());
    return whole ? Optional.of((PersonPhrase) page.phrase(0)) : Optional.empty();
  }
}
