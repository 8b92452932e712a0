package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run with every kind of bad input, and good articles between them. */
class BadInputTest {

  private static final Map<String, String> REASONS =
      Map.of(
          "empty.txt", "empty",
          "binary.txt", "binary: a NUL byte at position 7",
          "latin.txt", "not UTF-8: byte 0xFC at position 10",
          "wide.txt", "UTF-16",
          "line.txt", "longer than 2000000 bytes",
          "dots.txt", "no sentence in it",
          "german.txt", "german does not look like English",
          "missing.txt", "no such file",
          "hollow", "no text (*.txt)",
          "twin-b.txt", "has the name or address of ");

  /** How many articles go in. */
  private static final int GOODS = 7;

  private static final String GOOD =
      """
      Envoys meet in Suva
      # date=2024-03-02; publisher=Reef Wire

      SUVA — The Fijian foreign minister, Semi Koroilavesau, met his Australian counterpart, \
      Penny Wong, in Suva on Friday. They talked about fish.
      """;

  @TempDir private static Path folder;

  private static Path store;
  private static Run run;

  @BeforeAll
  static void ingest() throws IOException {
    store = folder.resolve("store");
    Path in = Files.createDirectory(folder.resolve("in"));
    Path hollow = Files.createDirectory(folder.resolve("hollow"));
    bytes(in.resolve("empty.txt"), "");
    bytes(in.resolve("binary.txt"), "Envoys \0meet");
    Files.write(
        in.resolve("latin.txt"), "Title\n\nMue\u00FCller".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(in.resolve("wide.txt"), GOOD.getBytes(StandardCharsets.UTF_16));
    bytes(in.resolve("line.txt"), "a".repeat(10_000_000));
    bytes(in.resolve("dots.txt"), "...\n\n1, 2, 3.");
    bytes(
        in.resolve("german.txt"),
        "Treffen in Wien\n# date=2024-03-02\n\n"
            + ("Der Minister hat sich gestern mit seiner Kollegin in Wien getroffen, und beide haben"
                    + " lange \u00FCber die Lage im Osten und \u00FCber den Handel gesprochen. ")
                .repeat(5));
    bytes(in.resolve("good.txt"), GOOD);
    bytes(in.resolve("undated.txt"), GOOD.replaceFirst("#.*\n", ""));
    bytes(
        in.resolve("controls.txt"),
        GOOD.replace("Semi Koroilavesau", "\u202E\u0007 \u200F\u2066")
            .replace("Penny Wong", "\u001B[31m"));
    bytes(
        in.resolve("code.txt"),
        GOOD.replace("Semi Koroilavesau", "Semi <urn:x> . } ; DROP ALL # \"\"\" @prefix")
            .replace("Reef Wire", "Reef> <Wire \\\" } INSERT DATA { <urn:a> <urn:b> <urn:c> }"));
    String addressed = GOOD.replace("Reef Wire", "Reef Wire; url=https://example.org/suva");
    bytes(in.resolve("twin-a.txt"), addressed);
    bytes(in.resolve("twin-b.txt"), addressed.replace("fish", "wood"));
    bytes(in.resolve("early.txt"), GOOD.replace("2024-03-02", "2999-03-02"));
    bytes(
        in.resolve("torn.txt"),
        GOOD.replaceFirst("(?s)SUVA.*", "")
            + "Semi Koroilavesau of Fiji met Penny Wong of Australia in Suva on 28 February.\n\n"
            + "Mr Koroilavesau met Ms Wong in Suva on 27 February 2024.\n");
    run = Run.of("ingest", in, folder.resolve("missing.txt"), hollow, "--store", store, "--json");
  }

  @Test
  void saysThatSomeInputWasRejected() {
    assertEquals(3, run.code(), run.err());
  }

  @Test
  void givesEachRejectionOneLineWithItsReason() {
    REASONS.forEach(
        (file, reason) -> {
          assertEquals(1, run.complaints(file + ": ").size(), file + " in " + run.err());
          assertEquals(1, run.complaints(file + ": " + reason).size(), file + " in " + run.err());
        });
  }

  @Test
  void noticesWhatHasNoDate() {
    assertEquals(1, run.complaints("undated.txt: says no date").size(), run.err());
  }

  @Test
  void noticesADateThatIsYetToCome() {
    assertEquals(
        1, run.complaints("early.txt: its date 2999-03-02 lies in the future").size(), run.err());
  }

  @Test
  void noticesTwoDaysForOneMeeting() {
    assertEquals(1, run.complaints("torn.txt: ").size(), run.err());
    assertEquals(
        1,
        run.complaints(
                "torn.txt: dates a meeting of Semi Koroilavesau and Penny Wong 2024-02-28 (report"
                    + " 1) and 2024-02-27 (report 2)")
            .size(),
        run.err());
  }

  @Test
  void sumsUpOnStandardOutput() {
    JsonObject summary = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(REASONS.size() + GOODS, summary.get("read").getAsInt(), run.out());
    assertEquals(REASONS.size(), summary.getAsJsonArray("rejected").size(), run.out());
    assertEquals(GOODS, summary.getAsJsonObject("changes").get("added").getAsInt(), run.out());
  }

  @Test
  void ingestsTheNeighbours() {
    Run documents =
        Run.of(
            "query",
            "SELECT ?name { ?a a <https://w3id.org/rapporteur/ontology#Article> ;"
                + " <http://purl.org/dc/terms/identifier> ?name } ORDER BY ?name",
            "--format",
            "csv",
            "--store",
            store);
    assertEquals(
        "name\r\ncode\r\ncontrols\r\nearly\r\ngood\r\ntorn\r\ntwin-a\r\nundated\r\n",
        documents.out(),
        documents.err());
  }

  @Test
  void keepsCodeOutOfTheStore() {
    Run intruders =
        Run.of("query", "ASK { { <urn:a> ?p ?o } UNION { ?s <urn:b> ?o } }", "--store", store);
    assertEquals("no\n", intruders.out(), intruders.err());
  }

  @Test
  void exportsTurtleThatCanBeReadAndFits() throws IOException {
    Run export = Run.of("export", "--store", store);
    assertEquals(0, export.code(), export.err());
    assertTrue(
        export.out().codePoints().noneMatch(c -> c == 0x202E || c == 0x1B || c == 7), export.out());
    Path turtle = Files.writeString(folder.resolve("export.ttl"), export.out());
    Run validation = Run.of("validate", turtle);
    assertEquals(0, validation.code(), validation.out() + validation.err());
  }

  @Test
  void rejectsOnlyOnce() {
    Run again = Run.of("ingest", folder.resolve("in"), "--store", store, "--json", "--quiet");
    JsonObject changes =
        JsonParser.parseString(again.out()).getAsJsonObject().getAsJsonObject("changes");
    assertEquals(GOODS, changes.get("unchanged").getAsInt(), again.out());
    assertTrue(again.err().lines().allMatch(line -> line.contains("rejected")), again.err());
  }

  private static void bytes(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
