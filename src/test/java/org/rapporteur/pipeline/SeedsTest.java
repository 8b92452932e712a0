package org.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Exporter;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Questions;

/**
 * The dispatches of {@code seeds/} through the whole flow: what the everyday questions answer, row
 * by row.
 */
class SeedsTest {

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
    assertEquals(resource(expected), text(out));
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
    assertEquals(resource("pyongyang.csv").strip(), rows);
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = SeedsTest.class.getResourceAsStream("/seeds/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
