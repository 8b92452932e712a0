package org.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Questions;

/**
 * Which reports of different documents become one event, against what a reader found. Prints
 * precision and recall; a wrong merge is worse than none.
 */
class MergeTest {

  private static final Path GOLD = Path.of("src", "test", "resources", "merge", "gold.tsv");
  private static final Path SEEDS = Path.of("seeds");
  private static final Path FRESH = Path.of("src", "test", "resources", "fresh", "text");

  private static final String PROPERTY = "rapporteur.development";

  /** The development set, or the place that the property names. */
  private static final Path DEVELOPMENT = Path.of(System.getProperty(PROPERTY, "../shared/dev"));

  private static final String REPORTS =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      SELECT ?document ?number ?type ?event ?place ?from
        (GROUP_CONCAT(DISTINCT ?name; separator = "\\n") AS ?names)
      WHERE {
        ?report rap:reportedIn/dct:identifier ?document ; rap:number ?number ; rap:about ?event ;
          rap:eventType ?class ; rap:participation/rdfs:label ?name
        OPTIONAL { ?report rap:placeName ?place }
        OPTIONAL { ?report rap:notBefore ?from }
        BIND(LCASE(STRAFTER(STR(?class), "#")) AS ?type)
      }
      GROUP BY ?document ?number ?type ?event ?place ?from
      ORDER BY ?document ?number
      """;

  @Test
  void articlesOfThisProjectHaveNoWrongMerge() throws Exception {
    MergeGold.Score score = score("seeds/ and fresh articles", List.of(texts(SEEDS), texts(FRESH)));
    assertEquals(List.of(), score.wrong());
    assertTrue(score.right().size() >= 2, score::toString);
  }

  @Test
  void developmentTextsHaveNoWrongMerge() throws Exception {
    assumeDevelopmentTexts();
    MergeGold.Score score =
        score(
            "seeds/, fresh articles and development set",
            List.of(texts(SEEDS), texts(FRESH), developmentTexts()));
    assertEquals(List.of(), score.wrong());
    assertTrue(score.right().size() >= 7, score::toString);
  }

  /** Hundreds of releases more: for those who change the rules and say where the set is. */
  @Test
  void releasesHaveNoWrongMerge() throws Exception {
    assumeDevelopmentTexts();
    Assumptions.assumeTrue(
        System.getProperty(PROPERTY) != null,
        "SKIPPED: merges of all releases are measured with -D" + PROPERTY + "=DIR only");
    MergeGold.Score score =
        score(
            "seeds/, fresh articles, development set and releases",
            List.of(
                texts(SEEDS),
                texts(FRESH),
                developmentTexts(),
                texts(DEVELOPMENT.resolve("headlines/text"))));
    assertEquals(List.of(), score.wrong());
    assertTrue(score.right().size() >= 16, score::toString);
  }

  private static void assumeDevelopmentTexts() {
    Assumptions.assumeTrue(
        Files.isDirectory(DEVELOPMENT),
        "SKIPPED: the development set is not at " + DEVELOPMENT.toAbsolutePath());
  }

  /** The set has the seeds under other names too, which would join with themselves. */
  private static List<Path> developmentTexts() throws IOException {
    return texts(DEVELOPMENT.resolve("text")).stream()
        .filter(file -> !file.getFileName().toString().startsWith("own__"))
        .toList();
  }

  private static MergeGold.Score score(String what, List<List<Path>> texts) throws Exception {
    List<Path> files = texts.stream().flatMap(List::stream).toList();
    Set<String> documents =
        files.stream()
            .map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
            .collect(Collectors.toSet());
    MergeGold.Score score = MergeGold.read(GOLD).within(documents).score(mentions(files));
    System.out.println(what + ": " + score);
    return score;
  }

  private static List<MergeGold.Mention> mentions(List<Path> files) throws IOException {
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), Optional.empty());
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      new GraphBuilder(Registry.standard(), reader, 2)
          .build(Source.find(files), store, outcome -> {});
      new QueryRunner(store).run(Questions.shipped().find(REPORTS), Map.of(), Format.CSV, rows);
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(rows.toString(StandardCharsets.UTF_8)), format)) {
      return parser.stream().map(MergeTest::mention).toList();
    }
  }

  private static MergeGold.Mention mention(CSVRecord row) {
    return new MergeGold.Mention(
        row.get("document"),
        Integer.parseInt(row.get("number")),
        row.get("type"),
        row.get("place"),
        row.get("from"),
        row.get("event"),
        new TreeSet<>(List.of(row.get("names").split("\n"))));
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
