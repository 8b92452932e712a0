package org.rapporteur.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OrganizationPhrase;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Publisher;
import org.rapporteur.registry.Registry;
import org.rapporteur.registry.State;

/**
 * Finds for which state a release speaks: that of its publisher, whether the registry knows the
 * office or its name tells, as 'Ministry of Foreign Affairs of Estonia' does, or that of the
 * letterhead.
 */
final class HomeState {

  /** Words of the names of offices that speak for a state. */
  private static final Set<String> PUBLIC =
      Set.of(
          "ministry",
          "ministries",
          "presidency",
          "government",
          "cabinet",
          "chancellery",
          "office",
          "department",
          "president",
          "minister",
          "premier");

  /** A letterhead stands in so many lines behind the headline. */
  private static final int LETTERHEAD = 3;

  private static final int LONGEST_NAME = 5;

  private final Registry registry;

  HomeState(Registry registry) {
    this.registry = registry;
  }

  Optional<String> of(Optional<String> publisher, List<Page> pages) {
    return publisher
        .flatMap(registry::publisher)
        .map(Publisher::state)
        .or(() -> publisher.flatMap(this::named))
        .or(() -> letterhead(pages));
  }

  /** The state in 'Office of the President of Ukraine', where the words before it are public. */
  private Optional<String> named(String publisher) {
    List<String> words =
        Arrays.stream(publisher.split("[^\\p{L}\\p{M}'\u2019.-]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    boolean isPublic =
        words.stream().map(w -> w.toLowerCase(Locale.ROOT)).anyMatch(PUBLIC::contains);
    return isPublic
        ? IntStream.range(0, words.size())
            .boxed()
            .flatMap(i -> states(words, i))
            .map(State::iso2)
            .findFirst()
        : Optional.empty();
  }

  private Stream<State> states(List<String> words, int from) {
    return IntStream.rangeClosed(1, Math.min(LONGEST_NAME, words.size() - from))
        .map(n -> Math.min(LONGEST_NAME, words.size() - from) + 1 - n)
        .mapToObj(n -> String.join(" ", words.subList(from, from + n)))
        .flatMap(form -> registry.named(form).stream())
        .map(Name::entry)
        .filter(State.class::isInstance)
        .map(State.class::cast);
  }

  /** The state of the body that a line without a verb names at the top of the release. */
  private static Optional<String> letterhead(List<Page> pages) {
    return pages.stream()
        .skip(1)
        .limit(LETTERHEAD)
        .filter(HomeState::isCaption)
        .flatMap(page -> owner(page).stream())
        .findFirst();
  }

  private static boolean isCaption(Page page) {
    Line line = page.line();
    return page.phrase(0) instanceof OrganizationPhrase body
        && body.first() == 0
        && !body.plain()
        && IntStream.range(0, line.size())
            .noneMatch(i -> line.isVerb(i) && !line.isCapital(i) || line.is(i, ":"));
  }

  /** The body's own state, or that of the capital behind it. */
  private static Optional<String> owner(Page page) {
    OrganizationPhrase body = (OrganizationPhrase) page.phrase(0);
    boolean isPublic =
        Arrays.stream(body.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(PUBLIC::contains);
    Optional<String> seat =
        page.between(0, ",") && page.phrase(1) instanceof EntryPhrase place && place.hit().isSeat()
            ? place.hit().state().map(State::iso2)
            : Optional.empty();
    return isPublic ? body.state().or(() -> seat) : Optional.empty();
  }
}
