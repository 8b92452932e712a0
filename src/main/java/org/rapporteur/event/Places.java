package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Mention;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Sentence;

/**
 * Finds where an event takes place: what the clause says, the dateline, the visit that encloses it.
 */
final class Places {

  private static final Set<String> IN = Set.of("in", "at", "near", "outside", "inside", "from");

  private final Registry registry;

  Places(Registry registry) {
    this.registry = registry;
  }

  /** The place that the candidate's own clause names. */
  Optional<Location> stated(Candidate candidate) {
    if (candidate.destination().isPresent()) {
      return Optional.of(
          location(
              moreExact(candidate, candidate.destination().get()), true, "where the visit goes"));
    }
    Sentence sentence = candidate.scene().sentence();
    Mention best = null;
    for (Mention mention : candidate.scene().mentions()) {
      boolean inside = mention.first() >= candidate.from() && mention.last() <= candidate.to();
      if (mention.place().isPresent()
          && inside
          && stands(candidate.scene(), mention)
          && (best == null || better(candidate, mention, best))) {
        best = mention;
      }
    }
    if (best == null && saysHere(candidate)) {
      return candidate
          .scene()
          .here()
          .map(p -> location(p, true, "'here' is where the dateline says"));
    }
    return Optional.ofNullable(best)
        .map(
            m ->
                location(
                    m.place().get(), true, "in the same sentence: '" + words(sentence, m) + "'"));
  }

  private static boolean saysHere(Candidate candidate) {
    for (int i = candidate.trigger() + 1; i < candidate.to(); i++) {
      if (candidate.scene().word(i).equals("here")) {
        return true;
      }
    }
    return false;
  }

  /** A location for a place of the registry. */
  Location location(Place place, boolean stated, String basis) {
    return new Location(place.name(), Optional.of(place.id()), place.country(), stated, basis);
  }

  /** The country's own place, a city's or venue's country. */
  private Place moreExact(Candidate candidate, Place destination) {
    if (!destination.id().startsWith("state-")) {
      return destination;
    }
    return candidate.scene().mentions().stream()
        .filter(m -> m.first() >= candidate.trigger() && m.last() <= candidate.to())
        .filter(m -> m.place().isPresent() && !m.place().get().id().startsWith("state-"))
        .filter(
            m ->
                m.place().get().country().equals(destination.country())
                    && stands(candidate.scene(), m))
        .map(m -> m.place().get())
        .findFirst()
        .orElse(destination);
  }

  private static boolean stands(Scene scene, Mention mention) {
    String before = scene.word(mention.first() - 1);
    if (before.equals("the")) {
      before = scene.word(mention.first() - 2);
    }
    boolean possessive =
        scene.word(mention.last()).startsWith("'s") || scene.word(mention.last()).equals("'");
    boolean afterComma =
        before.equals(",")
            && scene.mentions().stream()
                .anyMatch(
                    m ->
                        m.last() == mention.first() - 1
                            && m.place().isPresent()
                            && stands(scene, m));
    return IN.contains(before) && !before.equals("from") && !possessive || afterComma;
  }

  /** Nearer to the trigger wins, behind it before ahead of it; of neighbours the smaller place. */
  private static boolean better(Candidate candidate, Mention mention, Mention best) {
    boolean finer =
        best.place().orElseThrow().id().startsWith("state-")
            && !mention.place().orElseThrow().id().startsWith("state-");
    boolean coarser =
        mention.place().orElseThrow().id().startsWith("state-")
            && !best.place().orElseThrow().id().startsWith("state-");
    if (finer || coarser) {
      return finer;
    }
    return distance(candidate, mention) < distance(candidate, best);
  }

  private static int distance(Candidate candidate, Mention mention) {
    int gap = mention.first() - candidate.trigger();
    return gap > 0 ? gap : 3 - 2 * gap;
  }

  private static String words(Sentence sentence, Mention mention) {
    StringBuilder words = new StringBuilder();
    for (int i = mention.first(); i < mention.last(); i++) {
      words.append(i == mention.first() ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }

  /** The place of the gazetteer for the words of a dateline. */
  Optional<Place> dateline(String words, List<String> countries) {
    String name =
        words.equals(words.toUpperCase(java.util.Locale.ROOT)) ? capitalized(words) : words;
    List<Place> places =
        registry.named(name).stream()
            .map(org.rapporteur.registry.Name::entry)
            .filter(Place.class::isInstance)
            .map(Place.class::cast)
            .toList();
    return places.stream()
        .filter(p -> p.country().filter(countries::contains).isPresent())
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  private static String capitalized(String words) {
    StringBuilder name = new StringBuilder(words.toLowerCase(java.util.Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || " -'".indexOf(name.charAt(i - 1)) >= 0) {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }
}
