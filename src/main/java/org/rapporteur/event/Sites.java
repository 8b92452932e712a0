package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.Site.Grain;
import org.rapporteur.event.table.Words;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Token;

/** Finds the words of a sentence that say where something takes place: behind 'in', 'at' … */
final class Sites {

  private static final Set<String> IN = Words.of("in");
  private static final Set<String> AFFAIRS = Words.of("states of affairs");
  private static final Set<String> DETERMINERS = Words.of("determiners");

  private static final Set<String> SETTLEMENTS = Words.of("settlements");

  private static final Set<String> LINKS = Words.of("name links");

  private final Venues venues = Venues.standard();
  private final Registry registry;

  Sites(Registry registry) {
    this.registry = registry;
  }

  /** The places that the sentence gives, each once, in order. */
  List<Site> of(Scene scene) {
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < scene.sentence().size(); i++) {
      Optional<Site> site = at(scene, i, sites);
      if (site.isPresent()) {
        sites.add(site.get());
        i = site.get().last() - 1;
      }
    }
    return sites;
  }

  private Optional<Site> at(Scene scene, int i, List<Site> before) {
    Optional<Mention> mention = mentionAt(scene, i);
    Optional<Site> known =
        mention
            .filter(m -> stands(scene, m, before))
            .map(m -> known(scene, m, m.place().orElseThrow()));
    Optional<Site> venue =
        (isBehindIn(scene, i) || isSettlement(scene, i)) && !isDeterminer(scene, i)
            ? venue(scene, i)
            : Optional.empty();
    return venue.filter(v -> known.isEmpty() || v.last() > known.get().last()).or(() -> known);
  }

  private static Optional<Mention> mentionAt(Scene scene, int i) {
    return scene.mentions().stream()
        .filter(m -> m.first() == i && m.place().isPresent())
        .findFirst();
  }

  private Site known(Scene scene, Mention mention, Place place) {
    String name = name(scene, mention, place);
    return new Site(mention.first(), mention.last(), name, Optional.of(place), grain(place));
  }

  /** The name of the place as the sentence has it: 'Kiev', 'Britain'; the registry's for 'DPRK'. */
  String name(Scene scene, Place place) {
    return scene.mentions().stream()
        .filter(m -> m.form() == Mention.Form.NAME && m.place().filter(place::equals).isPresent())
        .findFirst()
        .map(m -> name(scene, m, place))
        .orElse(place.name());
  }

  private static String name(Scene scene, Mention mention, Place place) {
    List<String> words =
        scene.sentence().tokens().subList(mention.first(), mention.last()).stream()
            .map(Token::text)
            .toList();
    String name = name(words).replaceFirst("^[Tt]he ", "");
    boolean abbreviated =
        name.equals(name.toUpperCase(Locale.ROOT)) || name.matches("(?:\\p{Lu}\\. ?)+");
    boolean ceremonious = name.matches(".*\\b(?:Republic|Kingdom|State|Union)\\b.*");
    return abbreviated || ceremonious ? place.name() : name;
  }

  /** How exact a place of the registry is. */
  Grain grain(Place place) {
    return switch (registry.kind(place).orElse("City")) {
      case "StateTerritory" -> Grain.STATE;
      case "Venue", "Building" -> Grain.VENUE;
      default -> Grain.CITY;
    };
  }

  private static boolean isDeterminer(Scene scene, int i) {
    return DETERMINERS.contains(scene.word(i));
  }

  private static boolean isBehindIn(Scene scene, int i) {
    int in = DETERMINERS.contains(scene.word(i - 1)) ? i - 2 : i - 1;
    return IN.contains(scene.word(in)) && !AFFAIRS.contains(scene.word(in - 1));
  }

  /** Behind 'in' and the like, 'in the city of', or a comma and a place that stands so. */
  private static boolean stands(Scene scene, Mention mention, List<Site> sites) {
    int i = mention.first();
    boolean owner = scene.word(mention.last()).startsWith("'");
    boolean part = scene.word(i - 1).equals(",") && sites.stream().anyMatch(s -> s.last() == i - 1);
    return !owner && (isBehindIn(scene, i) || part || isSettlement(scene, i));
  }

  private static boolean isSettlement(Scene scene, int i) {
    int noun = Set.of("of", ",").contains(scene.word(i - 1)) ? i - 2 : i - 1;
    if (!SETTLEMENTS.contains(scene.word(noun))) {
      return false;
    }
    for (int k = noun - 1; k >= Math.max(0, noun - 6); k--) {
      if (IN.contains(scene.word(k))) {
        return true;
      }
      if (scene.sentence().token(k).isVerb() || scene.word(k).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** A capitalized name that a venue's noun ends or begins, or that nobody knows. */
  private Optional<Site> venue(Scene scene, int first) {
    int last = nameEnd(scene, first);
    if (!scene.sentence().token(first).isCapitalized() || scene.isTime(first)) {
      return Optional.empty();
    }
    List<String> words =
        scene.sentence().tokens().subList(first, last).stream().map(Token::text).toList();
    if (venues.isVenue(words)) {
      return Optional.of(new Site(first, last, name(words), registered(words), Grain.VENUE));
    }
    boolean taken = scene.mentions().stream().anyMatch(m -> m.first() < last && m.last() > first);
    Optional<Place> inside = taken && isInside(scene, first) ? registered(words) : Optional.empty();
    if (inside.isPresent()) {
      Place place = inside.get();
      return Optional.of(new Site(first, last, place.name(), inside, grain(place)));
    }
    boolean plain =
        words.stream().noneMatch(w -> venues.isNone(w) || w.equals(w.toUpperCase(Locale.ROOT)))
            && scene.sentence().token(last - 1).tag().startsWith("NNP")
            && !isDeterminer(scene, first - 1);
    return plain && !taken
        ? Optional.of(new Site(first, last, name(words), Optional.empty(), Grain.UNKNOWN))
        : Optional.empty();
  }

  /** 'Chinese diplomats in Lima' is one mention of people. */
  private static boolean isInside(Scene scene, int i) {
    return scene.mentions().stream().anyMatch(m -> m.first() < i - 1 && m.last() > i);
  }

  private Optional<Place> registered(List<String> words) {
    return registry.named(name(words)).stream()
        .map(org.rapporteur.registry.Name::entry)
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .findFirst();
  }

  private static int nameEnd(Scene scene, int first) {
    int last = first;
    for (int i = first; i < scene.sentence().size(); i++) {
      Token token = scene.sentence().token(i);
      if (token.isCapitalized() && !scene.isTime(i)) {
        last = i + 1;
      } else if (!LINKS.contains(scene.word(i)) && !scene.word(i).equals("'s") || i - last > 1) {
        break;
      }
    }
    return last;
  }

  private static String name(List<String> words) {
    return String.join(" ", words).replace(" 's", "'s").replace(" - ", "-");
  }
}
