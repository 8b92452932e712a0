package org.rapporteur.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the state whose office published something, from the words for the publisher: listed
 * offices first ('The White House'), then names put together from an office and a state ('Ministry
 * of Foreign Affairs of Norway', 'Iceland foreign ministry', 'Foreign Minister (Australia)').
 */
final class Publishers {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()/|–—]+");

  /** More words than any state's name has. */
  private static final int LONGEST_NAME = 10;

  private final Entries entries;
  private final Names names;
  private final List<Listed> listed;
  private final Pattern officeWords;
  private final Pattern pressWords;
  private final Pattern releaseWords;

  private record Listed(Publisher publisher, Pattern words) {

    Optional<Publisher> found() {
      return Optional.of(publisher);
    }
  }

  /** A state's name in a line, as words {@code begin} to {@code end}. */
  private record Found(State state, int begin, int end) {}

  Publishers(Descriptions descriptions, Entries entries, Names names) {
    this.entries = entries;
    this.names = names;
    this.listed =
        descriptions
            .of(Terms.PUBLISHER)
            .flatMap(this::listed)
            .sorted(Comparator.comparingInt(known -> -known.publisher().pattern().length()))
            .toList();
    this.officeWords = words(descriptions, Terms.OFFICE_WORD);
    this.pressWords = words(descriptions, Terms.PRESS_WORD);
    this.releaseWords = words(descriptions, Terms.RELEASE_WORD);
  }

  Optional<Publisher> find(String publisherLine) {
    String line = Forms.plainApostrophes(publisherLine).strip();
    return listed.stream()
        .filter(known -> known.words().matcher(line).find())
        .findFirst()
        .map(known -> pressOutside(known, line) ? Optional.<Publisher>empty() : known.found())
        .orElseGet(() -> composed(line));
  }

  private Stream<Listed> listed(Description description) {
    State state =
        description
            .reference(Terms.PUBLISHES_FOR)
            .flatMap(entries::entry)
            .filter(State.class::isInstance)
            .map(State.class::cast)
            .orElseThrow(() -> description.failure("needs a state as rap:publishesFor"));
    String seat =
        description
            .reference(Terms.SEAT)
            .orElseThrow(
                () -> description.failure("needs a place that the registry has as rap:seat"));
    return description
        .texts(Terms.PATTERN)
        .flatMap(pattern -> Stream.of(pattern, Forms.withoutAccents(pattern)).distinct())
        .map(
            pattern ->
                new Listed(new Publisher(pattern, state.iso2(), seat), anyOf(Stream.of(pattern))));
  }

  /**
   * Whether more than the office's own words says that this is the press: 'White House Journal'.
   */
  private boolean pressOutside(Listed known, String line) {
    return press(known.words().matcher(line).replaceFirst(" "));
  }

  /** Whether the words are the press's, unless they say that what it carries are releases. */
  private boolean press(String line) {
    return pressWords.matcher(line).find() && !releaseWords.matcher(line).find();
  }

  private Optional<Publisher> composed(String line) {
    if (!officeWords.matcher(line).find() || press(line)) {
      return Optional.empty();
    }
    List<String> words = List.of(BETWEEN_WORDS.split(line));
    return speaker(words, statesIn(words))
        .flatMap(state -> seat(state).map(seat -> new Publisher(line, state.iso2(), seat)));
  }

  /** Of several states the one whose office it is: 'Embassy of Peru in Chile', 'Chile embassy'. */
  private Optional<State> speaker(List<String> words, List<Found> found) {
    if (found.stream().map(Found::state).distinct().count() == 1) {
      return Optional.of(found.get(0).state());
    }
    return found.stream()
        .filter(name -> follows(words, name) || precedesOffice(words, name))
        .map(Found::state)
        .findFirst();
  }

  private static boolean follows(List<String> words, Found name) {
    int before = name.begin() - 1;
    if (before > 0 && words.get(before).equalsIgnoreCase("the")) {
      before--;
    }
    return before > 0 && words.get(before).equalsIgnoreCase("of");
  }

  private boolean precedesOffice(List<String> words, Found name) {
    String rest = String.join(" ", words.subList(name.end(), words.size()));
    return officeWords.matcher(rest).lookingAt();
  }

  private List<Found> statesIn(List<String> words) {
    Stream.Builder<Found> found = Stream.builder();
    for (int begin = 0; begin < words.size(); begin++) {
      Optional<Found> name = stateAt(words, begin);
      if (name.isPresent()) {
        found.add(name.get());
        begin = name.get().end() - 1;
      }
    }
    List<Found> named = found.build().toList();
    return named.isEmpty() ? codesIn(words) : named;
  }

  private Optional<Found> stateAt(List<String> words, int begin) {
    for (int end = Math.min(words.size(), begin + LONGEST_NAME); end > begin; end--) {
      String form = String.join(" ", words.subList(begin, end));
      int last = end;
      Optional<State> state = one(form).or(() -> possessor(form));
      if (state.isPresent()) {
        return state.map(s -> new Found(s, begin, last));
      }
    }
    return Optional.empty();
  }

  /** The state in a possessive: 'Japan's', 'the Philippines''. */
  private Optional<State> possessor(String form) {
    int apostrophe = form.lastIndexOf('\'');
    boolean possessive = apostrophe >= 0 && (form.endsWith("'s") || form.endsWith("'"));
    return possessive ? one(form.substring(0, apostrophe)) : Optional.empty();
  }

  /** The state that a form names by label, abbreviation or adjective, if it is only one. */
  private Optional<State> one(String form) {
    List<State> states =
        names.named(form).stream()
            .filter(name -> name.use().compareTo(Name.Use.ADJECTIVE) <= 0)
            .map(Name::entry)
            .filter(State.class::isInstance)
            .map(State.class::cast)
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private List<Found> codesIn(List<String> words) {
    return words.stream()
        .flatMap(
            word ->
                entries.state(word).stream()
                    .map(state -> new Found(state, words.indexOf(word), words.indexOf(word) + 1)))
        .toList();
  }

  private Optional<String> seat(State state) {
    return entries.seatsOf(state).stream()
        .map(Place::id)
        .findFirst()
        .or(() -> entries.related(state, Terms.TERRITORY, Place.class).map(Place::id));
  }

  private static Pattern words(Descriptions descriptions, String property) {
    return anyOf(
        descriptions.of(Terms.PUBLISHING_OFFICES).flatMap(offices -> offices.texts(property)));
  }

  /** One of these phrases as whole words, whatever the case; the longest first. */
  private static Pattern anyOf(Stream<String> phrases) {
    return Pattern.compile(
        phrases
            .sorted(Comparator.comparingInt(phrase -> -phrase.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
