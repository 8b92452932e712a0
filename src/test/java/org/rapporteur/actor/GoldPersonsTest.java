package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;

/** How many participants of the annotated development texts are found, with state and office. */
class GoldPersonsTest {

  private static final Path SHARED = Path.of("..", "shared", "dev");
  private static final Path RESTRICTED = Path.of("..", "dev-restricted");

  /** Counts of one kind of participant. */
  private static final class Tally {
    int all;
    int found;
    int state;
    int offices;
    int office;

    @Override
    public String toString() {
      return "%d of %d found, %d with the right state, %d of %d offices"
          .formatted(found, all, state, office, offices);
    }
  }

  @Test
  void participants_are_found() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(SHARED.resolve("gold")),
        "SKIPPED: the development set is not at " + SHARED.toAbsolutePath());
    Map<String, Tally> tallies = new TreeMap<>();
    measure(SHARED.resolve("text"), SHARED.resolve("gold"), tallies);
    if (Files.isDirectory(RESTRICTED)) {
      measure(RESTRICTED, SHARED.resolve("gold-restricted"), tallies);
    } else {
      System.out.println("The restricted texts are not at " + RESTRICTED.toAbsolutePath());
    }
    tallies.forEach((kind, tally) -> System.out.println(kind + ": " + tally));
    Tally persons = tallies.get("person");
    assertTrue(persons.found >= 0.95 * persons.all, () -> "persons: " + persons);
    assertTrue(persons.state >= 0.68 * persons.all, () -> "persons: " + persons);
    Tally states = tallies.get("state");
    assertTrue(states.found >= 0.95 * states.all, () -> "states: " + states);
  }

  private static void measure(Path texts, Path gold, Map<String, Tally> tallies)
      throws IOException {
    Analyzer analyzer = Analyzer.standard();
    ActorFinder finder = new ActorFinder(Registry.standard());
    for (Path file : DevelopmentTexts.in(texts)) {
      Path annotation = gold.resolve(file.getFileName().toString().replace(".txt", ".json"));
      if (Files.exists(annotation)) {
        Actors actors = finder.find(analyzer.analyze(DevelopmentTexts.read(file)));
        participants(JSON.read(annotation.toString()))
            .forEach(
                p -> count(p, actors, tallies.computeIfAbsent(text(p, "kind"), k -> new Tally())));
      }
    }
  }

  private static List<JsonObject> participants(JsonObject gold) {
    List<JsonObject> participants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonValue event : gold.get("events").getAsArray()) {
      for (JsonValue participant : event.getAsObject().get("participants").getAsArray()) {
        if (seen.add(
            text(participant.getAsObject(), "kind") + text(participant.getAsObject(), "name"))) {
          participants.add(participant.getAsObject());
        }
      }
    }
    return participants;
  }

  private static void count(JsonObject gold, Actors actors, Tally tally) {
    tally.all++;
    Optional<Actor> found = actors.actors().stream().filter(a -> isSame(gold, a)).findFirst();
    if (found.isEmpty()) {
      return;
    }
    tally.found++;
    tally.state += found.get().state().orElse("").equals(text(gold, "state")) ? 1 : 0;
    Set<String> office = words(text(gold, "office"));
    if (!office.isEmpty()) {
      tally.offices++;
      tally.office +=
          found.get().offices().stream()
                  .anyMatch(o -> words(o.title()).stream().anyMatch(office::contains))
              ? 1
              : 0;
    }
  }

  private static boolean isSame(JsonObject gold, Actor actor) {
    String kind = text(gold, "kind");
    return switch (kind) {
      case "state" ->
          actor.kind() == Actor.Kind.STATE
              && actor.state().equals(Optional.of(text(gold, "state")));
      case "person" ->
          actor.kind() == Actor.Kind.PERSON
              && words(actor.name()).containsAll(words(text(gold, "name")));
      default ->
          actor.kind() == Actor.Kind.ORGANIZATION
              && (words(actor.name()).containsAll(words(text(gold, "name")))
                  || actor.aliases().stream()
                      .anyMatch(a -> words(a).containsAll(words(text(gold, "name")))));
    };
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Arrays.stream(text.split("[\\s,-]+"))
        .map(Lexicon::fold)
        .filter(w -> w.length() > 1 && !Set.of("of", "the", "for", "and").contains(w))
        .forEach(words::add);
    return words;
  }

  private static String text(JsonObject object, String key) {
    JsonValue value = object.get(key);
    return value != null && value.isString() ? value.getAsString().value() : "";
  }
}
