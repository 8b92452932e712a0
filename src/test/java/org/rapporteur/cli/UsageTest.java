package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.KnowledgeStore;

class UsageTest {

  @TempDir private Path folder;

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    Run run = Run.of("--help");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    for (String word : new String[] {"demo", "ingest", "met", "validate", "Exit codes"}) {
      assertTrue(run.out().contains(word), run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "ingest",
        "extract",
        "query",
        "met",
        "export",
        "serve",
        "user",
        "validate"
      })
  void everyCommandHelps(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: rapporteur " + command), run.out());
    assertTrue(run.out().contains("--quiet"), run.out());
    assertTrue(run.out().contains("--registry"), run.out());
  }

  @Test
  void wrongUsageIsOneLine() {
    assertWrong("no command given");
    assertWrong("fnord", "fnord");
    assertWrong("PATH", "ingest");
    assertWrong(
        "'8 November' is not a day; write it as 2025-11-08",
        "extract",
        "-",
        "--published",
        "8 November");
    assertWrong("rdfxml", "export", "--format", "rdfxml");
    assertWrong("--list", "query");
    assertWrong("no-such.ttl", "extract", "-", "--registry", folder.resolve("no-such.ttl"));
    assertWrong("--port", "serve", "--port", "high");
  }

  @Test
  void argumentsThatLookLikeArgumentFilesAreNone() {
    assertWrong("no question", "query", "@fnord", "--store", store());
  }

  @ParameterizedTest
  @ValueSource(strings = {"query who-met-whom", "met Ban", "export", "serve", "validate"})
  void aMissingStoreSaysHowToMakeOne(String command) {
    Path missing = folder.resolve("none");
    Run run = Run.of((Object[]) (command + " --store " + missing).split(" "));
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("no store in " + missing), run.err());
    assertTrue(run.err().contains("rapporteur ingest"), run.err());
    assertTrue(Files.notExists(missing));
  }

  @Test
  void aWrongQueryIsToldItsPosition() {
    Run run = Run.of("query", "SELECT ?a WHERE { ?a ?b }", "--store", store());
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("line 1"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void anUnknownQuestionNamesTheNearest() {
    assertWrong("who-met-whom", "query", "who-met-who", "--store", store());
  }

  @Test
  void listsQuestionsWithTheirSentences() {
    Run run = Run.of("query", "--list");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("who-met-whom"), run.out());
    assertTrue(run.out().contains("--param who="), run.out());
  }

  @Test
  void answersAQueryOnAnEmptyStore() {
    Run run = Run.of("query", "ASK { ?s ?p ?o }", "--store", store());
    assertEquals(new Run(0, "no\n", ""), run);
  }

  @Test
  void nobodyIsCalledThatInAnEmptyStore() {
    assertWrong("nobody in the store is called 'Ban'", "met", "Ban", "--store", store());
  }

  @Test
  void brokenTurtleIsToldItsPosition() throws IOException {
    Path file =
        Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b>\n<urn:c> <urn:d> .");
    Run run = Run.of("validate", file, folder.resolve("missing.ttl"), "--quiet");
    assertEquals(3, run.code());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("broken.ttl"), run.err());
    assertTrue(run.err().contains("line: 2"), run.err());
    assertTrue(run.err().contains("missing.ttl: no such file"), run.err());
  }

  @Test
  void namesTheViolatedShape() throws IOException {
    String text = "<https://e.org/r> a <https://w3id.org/rapporteur/ontology#Report> .";
    Path file = Files.writeString(folder.resolve("report.ttl"), text);
    Run run = Run.of("validate", file);
    assertEquals(3, run.code());
    assertTrue(run.out().lines().allMatch(line -> line.startsWith(file + ": ")), run.out());
    assertTrue(run.out().contains("https://e.org/r"), run.out());
  }

  private Path store() {
    Path directory = folder.resolve("store");
    KnowledgeStore.open(directory).close();
    return directory;
  }

  private static void assertWrong(String words, Object... args) {
    Run run = Run.of(args);
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.complaints(words).size(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
  }
}
