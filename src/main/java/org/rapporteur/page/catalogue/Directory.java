package org.rapporteur.page.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Everything that has a name, for search: case, accents, hyphens and a slip of the finger do not
 * matter, and each word may be only the beginning of one.
 */
public final class Directory {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʿʾ.]");
  private static final Pattern DIVIDERS = Pattern.compile("[\\s,-]+");

  /** A slip in a word of four letters, two from nine on. */
  private static final int LETTERS_A_SLIP = 5;

  private static final int SHORTEST_WITH_SLIP = 4;
  private static final int NOT_MEANT = 100;
  private static final double BEGINNING = 0.2;
  private static final double SLIP = 0.5;

  /** Of two words that match alike the earlier one in a name is meant. */
  private static final double PLACE = 0.01;

  private final List<Name> names = new ArrayList<>();

  /**
   * Something to be found.
   *
   * @param kind person, state, organization or place
   * @param note what tells it from its namesakes
   * @param events how many events it has a part in
   */
  public record Entry(String id, String name, String kind, Optional<String> note, int events) {}

  /**
   * A name that was found.
   *
   * @param name the form that matched
   * @param distance 0 for the very words, more the less alike
   */
  public record Match(Entry entry, String name, double distance) {}

  private record Name(Entry entry, String form, String[] words) {}

  Directory(Catalogue catalogue) {
    for (Actor actor : catalogue.actors()) {
      List<Event> events = catalogue.with(actor.id());
      Optional<String> state = actor.state().map(Named::name).filter(n -> !n.equals(actor.name()));
      Entry entry = new Entry(actor.id(), actor.name(), actor.kind(), state, events.size());
      add(entry, actor.name());
      catalogue.names(actor.id()).forEach(name -> add(entry, name));
    }
    places(catalogue).values().forEach(entry -> add(entry, entry.name()));
  }

  private static Map<String, Entry> places(Catalogue catalogue) {
    Map<String, Entry> places = new LinkedHashMap<>();
    for (Event event : catalogue.events()) {
      event
          .place()
          .ifPresent(
              place ->
                  places.merge(
                      place.id(),
                      new Entry(
                          place.id(),
                          place.name(),
                          "place",
                          event.country().map(Named::name).filter(n -> !n.equals(place.name())),
                          1),
                      (known, other) ->
                          new Entry(
                              known.id(),
                              known.name(),
                              known.kind(),
                              known.note().or(other::note),
                              known.events() + 1)));
    }
    return places;
  }

  private void add(Entry entry, String form) {
    names.add(new Name(entry, form, words(form)));
  }

  /** The entries that the words may mean, each once, in no order. */
  public List<Match> find(String text) {
    String[] wanted = words(text);
    if (String.join("", wanted).length() < 2) {
      return List.of();
    }
    Map<String, Match> best = new LinkedHashMap<>();
    for (Name name : names) {
      double distance = distance(wanted, name.words());
      if (distance < NOT_MEANT) {
        best.merge(
            name.entry().id(),
            new Match(name.entry(), name.form(), distance),
            (a, b) -> b.distance() < a.distance() ? b : a);
      }
    }
    return List.copyOf(best.values());
  }

  /** Every wanted word must be the beginning of one of the name's words, or nearly so. */
  private static double distance(String[] wanted, String[] words) {
    double sum = 0;
    for (String word : wanted) {
      double nearest = NOT_MEANT;
      for (int i = 0; i < words.length; i++) {
        nearest = Math.min(nearest, distance(word, words[i]) + i * PLACE);
      }
      sum += nearest;
    }
    return sum;
  }

  private static double distance(String wanted, String word) {
    if (word.startsWith(wanted)) {
      return word.length() == wanted.length() ? 0 : BEGINNING;
    }
    if (wanted.length() < SHORTEST_WITH_SLIP || word.charAt(0) != wanted.charAt(0)) {
      return NOT_MEANT;
    }
    if (isSwapped(wanted, word)) {
      return 1 + SLIP;
    }
    int slips = 1 + (wanted.length() - SHORTEST_WITH_SLIP) / LETTERS_A_SLIP;
    LevenshteinDistance measure = new LevenshteinDistance(slips);
    int whole = measure.apply(wanted, word);
    int beginning =
        measure.apply(wanted, word.substring(0, Math.min(word.length(), wanted.length())));
    int least = Math.min(whole < 0 ? NOT_MEANT : whole, beginning < 0 ? NOT_MEANT : beginning);
    return least == NOT_MEANT ? NOT_MEANT : least + SLIP;
  }

  /** Whether two neighbouring letters have changed places. */
  private static boolean isSwapped(String wanted, String word) {
    for (int i = 1; i < wanted.length(); i++) {
      String swapped =
          wanted.substring(0, i - 1)
              + wanted.charAt(i)
              + wanted.charAt(i - 1)
              + wanted.substring(i + 1);
      if (word.startsWith(swapped)) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(DIVIDERS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
