package org.rapporteur.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.Site.Grain;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Registry;

/**
 * Finds where an event takes place: what its clause says, 'here' and 'there', the words of a
 * dateline.
 */
final class Places {

  private final Registry registry;
  private final Sites sites;

  Places(Registry registry) {
    this.registry = registry;
    this.sites = new Sites(registry);
  }

  /** A site and how many words it stands from the trigger. */
  private record Ranked(Site site, int distance) {

    int barriers() {
      return distance / Adverbial.BARRIER;
    }
  }

  /**
   * The place that the candidate's own clause gives; {@code spoken} is where the text has just
   * been.
   */
  Optional<Location> stated(Candidate candidate, Optional<Location> spoken) {
    List<Site> named = sites.of(candidate.scene());
    if (candidate.destination().isPresent()) {
      return Optional.of(destination(candidate, candidate.destination().get(), named));
    }
    Optional<Site> best = best(candidate, named);
    Optional<Location> pointed = pointed(candidate, spoken);
    if (pointed.isPresent() && best.filter(s -> s.grain() != Grain.UNKNOWN).isEmpty()) {
      return pointed;
    }
    return best.map(site -> location(candidate, site, named));
  }

  private Optional<Site> best(Candidate candidate, List<Site> named) {
    return named.stream()
        .filter(s -> s.first() >= candidate.from() && s.last() <= candidate.to())
        .flatMap(s -> ranked(candidate, s))
        .min(
            Comparator.comparingInt(Ranked::barriers)
                .thenComparing(r -> r.site().grain())
                .thenComparing(Ranked::distance))
        .map(Ranked::site);
  }

  private static Stream<Ranked> ranked(Candidate candidate, Site site) {
    OptionalInt distance =
        new Adverbial(candidate.scene(), site.first(), site.last()).distance(candidate);
    return distance.stream().mapToObj(d -> new Ranked(site, d));
  }

  /** A venue that the registry does not know lies where the same clause or the host says. */
  private Location location(Candidate candidate, Site site, List<Site> named) {
    Optional<String> country =
        site.country()
            .or(
                () ->
                    named.stream()
                        .filter(s -> s.first() > site.first())
                        .flatMap(s -> s.country().stream())
                        .findFirst());
    return new Location(
        site.name(),
        site.place().map(Place::id),
        country,
        true,
        "in the same sentence: '" + words(candidate.scene(), site) + "'");
  }

  /** A city or venue rather than the state, when the clause names one there. */
  private Location destination(Candidate candidate, Place goal, List<Site> named) {
    String basis = "where the visit goes";
    if (sites.grain(goal) != Grain.STATE) {
      return location(goal, sites.name(candidate.scene(), goal), basis);
    }
    Scene scene = candidate.scene();
    return scene.mentions().stream()
        .filter(m -> m.first() >= candidate.from() && m.last() <= candidate.to())
        .filter(m -> isReached(scene, m) || named.stream().anyMatch(s -> s.first() == m.first()))
        .flatMap(m -> m.place().stream())
        .filter(p -> sites.grain(p) == Grain.CITY && p.country().equals(goal.country()))
        .findFirst()
        .map(p -> location(p, sites.name(scene, p), basis))
        .orElseGet(() -> location(goal, sites.name(scene, goal), basis));
  }

  /** 'Visited Lima', 'flew to Lima'. */
  private static boolean isReached(Scene scene, Mention mention) {
    String before = scene.word(mention.first() - 1);
    boolean verb = mention.first() > 0 && scene.sentence().token(mention.first() - 1).isVerb();
    return !scene.word(mention.last()).startsWith("'") && (verb || before.equals("to"));
  }

  /** 'here', 'there', 'in the capital'. */
  private Optional<Location> pointed(Candidate candidate, Optional<Location> spoken) {
    Scene scene = candidate.scene();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean behind = i > candidate.trigger() || i == candidate.from();
      if (behind && scene.word(i).equals("here")) {
        return scene.here().map(p -> location(p, true, "'here' is where the dateline says"));
      }
      if (behind && isThere(scene, i)) {
        return spoken.map(l -> moved(l, "'there' is the place spoken of"));
      }
      if (scene.word(i).equals("capital") && Set.of("in", "at").contains(beforeNoun(scene, i))) {
        return capital(scene, i, spoken);
      }
    }
    return Optional.empty();
  }

  /** 'There he met', 'was received there', not 'there was'. */
  private static boolean isThere(Scene scene, int i) {
    return scene.word(i).equals("there") && !scene.sentence().token(i).tag().equals("EX");
  }

  /** The preposition before 'the Malaysian capital'. */
  private static String beforeNoun(Scene scene, int noun) {
    int i = noun - 1;
    while (i >= 0 && !scene.sentence().token(i).tag().matches("IN|TO|,|VB.*")) {
      i--;
    }
    return scene.word(i);
  }

  /** The capital of the state whose adjective or name stands before the word, else of the last. */
  private Optional<Location> capital(Scene scene, int noun, Optional<Location> spoken) {
    Optional<String> owner =
        scene.mentions().stream()
            .filter(m -> m.last() <= noun && m.first() >= noun - 3)
            .flatMap(m -> state(scene, m))
            .findFirst();
    return owner
        .or(() -> spoken.flatMap(Location::country))
        .flatMap(registry::state)
        .flatMap(registry::capital)
        .map(p -> location(p, true, "the capital"));
  }

  private static Stream<String> state(Scene scene, Mention mention) {
    return Stream.concat(
        mention.place().flatMap(Place::country).stream(),
        scene.actors().of(mention).flatMap(a -> a.state().stream()));
  }

  private static Location moved(Location location, String basis) {
    return new Location(location.name(), location.entry(), location.country(), true, basis);
  }

  /** A location for a place of the registry. */
  Location location(Place place, boolean stated, String basis) {
    return new Location(place.name(), Optional.of(place.id()), place.country(), stated, basis);
  }

  private static String words(Scene scene, Site site) {
    return scene.sentence().tokens().subList(site.first(), site.last()).stream()
        .map(t -> t.text())
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  /** The place of the registry with this id. */
  Optional<Place> entry(String id) {
    return registry.entry(id).filter(Place.class::isInstance).map(Place.class::cast);
  }

  /**
   * Where the words of a dateline say: the finest part that the gazetteer knows, else a house of
   * {@code country}.
   */
  Optional<Location> dateline(String words, List<String> countries, Optional<String> country) {
    boolean house = Venues.standard().isVenue(List.of(words.split("[ ,]+")));
    return Stream.of(words.split(" ?[,/] ?"))
        .flatMap(part -> named(part, countries).map(p -> new Named(part, p)).stream())
        .min(Comparator.comparing(n -> sites.grain(n.place())))
        .map(n -> location(n.place(), cased(n.words()), "the dateline"))
        .or(
            () ->
                Optional.of(new Location(words, Optional.empty(), country, true, "the dateline"))
                    .filter(l -> house));
  }

  private record Named(String words, Place place) {}

  /** A place under the name that the text gives it. */
  private static Location location(Place place, String name, String basis) {
    return new Location(name, Optional.of(place.id()), place.country(), true, basis);
  }

  private static String cased(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT)) ? capitalized(words) : words;
  }

  private Optional<Place> named(String words, List<String> countries) {
    String name = cased(words);
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
    StringBuilder name = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || " -'".indexOf(name.charAt(i - 1)) >= 0) {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }
}
