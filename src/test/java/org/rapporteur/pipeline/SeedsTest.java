package org.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Exporter;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;

/**
 * The dispatches of {@code seeds/} through the whole flow: what the everyday questions answer, row
 * by row.
 */
class SeedsTest {

  private static final Path ANSWERS = Path.of("src", "test", "resources", "seeds", "answers");

  /** Names of events, which the store mints as it likes. */
  private static final Pattern MINTED = Pattern.compile("event-[a-z0-9-]+\\.[0-9a-f]+");

  /** Asked above, or the seeds have nothing that the program finds for them. */
  private static final Set<String> NOT_ASKED =
      Set.of(
          "called-off",
          "contacts-of-body",
          "delegations",
          "event-table",
          "mediators",
          "met",
          "provenance",
          "return-visits",
          "review",
          "shuttle-diplomacy");

  private static KnowledgeStore store;

  @BeforeAll
  static void ingest() throws Exception {
    store = KnowledgeStore.inMemory();
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), Optional.empty());
    new GraphBuilder(Registry.standard(), reader, 2)
        .build(Source.find(List.of(Path.of("seeds"))), store, outcome -> {});
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({"met, who, Goremykin, met-goremykin.csv", "met, who, Te Rangi, met-te-rangi.csv"})
  void answersRowByRow(String question, String parameter, String value, String expected)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store)
        .run(Questions.shipped().named(question), Map.of(parameter, value), Format.CSV, out);
    assertRows(expected, text(out));
  }

  static List<Path> answers() throws IOException {
    try (Stream<Path> files = Files.list(ANSWERS)) {
      return files.sorted().toList();
    }
  }

  /**
   * Each file holds a question's parameters, words of the rows that are compared, and these rows,
   * which can be checked by reading {@code seeds/}. With {@code -Drapporteur.regenerate} the rows
   * are written anew; read the difference before you commit it.
   */
  @ParameterizedTest
  @MethodSource("answers")
  void answersEachQuestionRowByRow(Path file) throws Exception {
    List<String> lines = Files.readAllLines(file);
    List<String> head = lines.stream().takeWhile(line -> line.startsWith("# ")).toList();
    Map<String, String> values = new HashMap<>();
    head.forEach(line -> values.put(line.substring(2, line.indexOf(": ")), line.split(": ", 2)[1]));
    Pattern wanted = Pattern.compile(Optional.ofNullable(values.remove("rows with")).orElse(""));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String name = file.getFileName().toString().replace(".csv", "");
    new QueryRunner(store).run(Questions.shipped().named(name), values, Format.CSV, out);
    List<String> answer = MINTED.matcher(text(out)).replaceAll("event").lines().toList();
    List<String> rows =
        answer.stream().skip(1).filter(row -> wanted.matcher(row).find()).sorted().toList();
    List<String> found = Stream.of(head, answer.subList(0, 1), rows).flatMap(List::stream).toList();
    if (Boolean.getBoolean("rapporteur.regenerate")) {
      Files.write(file, found);
      return;
    }
    assertEquals(String.join("\n", lines), String.join("\n", found));
    assertFalse(rows.isEmpty(), name);
  }

  @Test
  void questionsWithoutRowsAreKnown() throws Exception {
    Set<String> asked =
        answers().stream()
            .map(file -> file.getFileName().toString().replace(".csv", ""))
            .collect(Collectors.toSet());
    Set<String> others =
        Questions.shipped().all().stream()
            .map(Question::name)
            .filter(name -> !asked.contains(name))
            .collect(Collectors.toSet());
    assertEquals(NOT_ASKED, others);
  }

  /**
   * The whole event table of the three versions of the visit to Pyongyang, offsets included; how
   * sure each is changes whenever confidence is fitted anew, so its figure is a star there.
   */
  @Test
  void tellsTheVisitToPyongyangInThreeVersions() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).eventTable(out);
    String rows =
        String.join(
            "\n",
            text(out)
                .lines()
                .filter(line -> line.startsWith("2025-11-") || line.startsWith("document,"))
                .map(line -> line.replaceFirst(",0\\.\\d+,", ",*,"))
                .toList());
    assertRows("pyongyang.csv", rows + "\n");
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Compares with the rows of a file beside the answers, or writes them anew. */
  private static void assertRows(String name, String rows) throws IOException {
    Path file = ANSWERS.resolveSibling(name);
    if (Boolean.getBoolean("rapporteur.regenerate")) {
      Files.writeString(file, rows);
      return;
    }
    assertEquals(Files.readString(file), rows);
  }
}
