package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code evaluate} over one text with two annotated events, one of them not in it. */
class EvaluateTest {

  private static final String EVENT =
      """
      {"type": "%s", "status": "held", "place": "Suva", "not_before": "2025-03-04",
       "participants": [
         {"name": "Penny Wong", "kind": "person", "state": "AU", "side": "a"},
         {"name": "Semi Koroilavesau", "kind": "person", "state": "FJ", "side": "b"}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("reef.txt"),
        """
        Ministers meet in Suva
        # date=2025-03-04; publisher=Reef Wire (Suva)

        Australian Foreign Minister Penny Wong met the Environment Minister of Fiji, Semi \
        Koroilavesau, in Suva on Tuesday.
        """);
    annotate("{\"events\": [" + EVENT.formatted("meeting") + "," + EVENT.formatted("visit") + "]}");
  }

  private void annotate(String json) throws IOException {
    Files.writeString(folder.resolve("reef.json"), json);
  }

  @Test
  void figuresAreJson() {
    Run run = Run.of("evaluate", folder, folder, "--json");
    assertEquals(0, run.code(), run.err());
    JsonObject all = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(1, all.getAsJsonObject("pairs").get("f1").getAsDouble(), run.out());
    assertEquals(1, all.getAsJsonObject("events").get("precision").getAsDouble(), run.out());
    assertEquals(0.5, all.getAsJsonObject("events").get("recall").getAsDouble(), run.out());
    assertEquals(1, all.get("place").getAsDouble(), run.out());
    assertTrue(all.getAsJsonObject("publishers").has("Reef Wire"), run.out());
    JsonObject error = all.getAsJsonArray("errors").get(0).getAsJsonObject();
    assertEquals("SILENT_SENTENCE", error.get("cause").getAsString(), run.out());
  }

  @Test
  void figuresAreTables() {
    Run run = Run.of("evaluate", folder, folder, "--errors");
    assertTrue(run.out().contains("pairs          1.000   1.000  1.000"), run.out());
    assertTrue(run.out().contains("    1  missed: its sentence gave no report"), run.out());
    assertTrue(run.out().contains("- reef: held visit: Penny Wong (a)"), run.out());
  }

  @Test
  void withoutAWitnessLessIsFound() {
    Run run = Run.of("evaluate", folder, folder, "--json", "--without", "coreference,tags");
    JsonObject all = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(0, all.getAsJsonObject("pairs").get("found").getAsInt(), run.out());
  }

  @Test
  void whatIsAnnotatedAndNotThereIsNamed() throws IOException {
    Files.writeString(folder.resolve("atoll.json"), "{\"events\": []}");
    Run run = Run.of("evaluate", folder, folder, "--json");
    assertEquals(3, run.code());
    assertEquals(1, run.complaints("atoll").size(), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1, 2]                                | is not JSON that fits",
        "{\"events\": 5}                       | is not JSON that fits",
        "{}                                    | no object with a list of 'events'",
        "{\"events\": [{\"type\": \"chat\"}]}  | event 1 has no list of 'participants'",
        "{\"events\": [{\"type\": \"chat\", \"participants\": []}]}"
            + " | event 1 has the type 'chat'; it must be one of [meeting, call, visit, signing]",
        "{\"events\": [{\"type\": \"call\", \"participants\": [{\"kind\": \"person\"}]}]}"
            + " | event 1 has a participant without 'name'",
        "{\"events\": [{\"type\": \"call\", \"not_before\": \"May\", \"participants\": []}]}"
            + " | event 1 has the day 'May'; write it as 2025-11-08",
      })
  void badAnnotationsHaveOneLine(String json, String reason) throws IOException {
    annotate(json);
    Run run = Run.of("evaluate", folder, folder);
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(1, run.complaints(reason).size(), run.err());
    assertEquals(1, run.complaints("reef.json").size(), run.err());
  }

  @Test
  void aFolderWithoutAnnotationsIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("evaluate", empty, folder);
    assertEquals(2, run.code());
    assertEquals(1, run.complaints("holds no annotations").size(), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She met <START:person> Kaja <END> .\\nKaja <END> left . | line 2 has an <END> without",
        "She met <START:person> Kaja . | line 1 has a <START> without an <END>",
        "She met <START:animal> Kaja <END> . | line 1 has the type 'animal'",
        "She met <START:person> Kaja <END> . | too little to learn from",
      })
  void trainingTextMustBeAnnotatedWell(String text, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("own.ann"), text.replace("\\n", "\n"));
    Path output = folder.resolve("names.bin");
    Run run = Run.of("train", file, "--output", output);
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.complaints(reason).size(), run.err());
    assertTrue(Files.notExists(output));
  }

  @Test
  void aModelThatIsNoneIsRefused() {
    Run run = Run.of("extract", folder.resolve("reef.txt"), "--model", folder.resolve("reef.txt"));
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.complaints("reef.txt").size(), run.err());
  }
}
