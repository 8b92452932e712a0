package org.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Questions;

/**
 * Short articles and the graphs that they become, from text to Turtle. With {@code
 * -Drapporteur.regenerate=true} the Turtle is written anew; read the difference before you commit
 * it.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /** What the article's own graph says; runs and what is derived lie in other graphs. */
  private static final GraphBuilder BUILDER =
      new GraphBuilder(
          Registry.standard(),
          new ArticleReader(InputStream.nullInputStream(), Optional.empty(), Optional.empty()),
          1);

  private static final String ARTICLE =
      """
      CONSTRUCT { ?s ?p ?o } WHERE {
        GRAPH ?g { ?article a <https://w3id.org/rapporteur/ontology#Article> . ?s ?p ?o }
      }
      """;

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleBecomesItsTurtle(Path article) throws IOException {
    byte[] found = turtle(article);
    Path expected = Path.of(article.toString().replace(".txt", ".ttl"));
    if (Boolean.getBoolean("rapporteur.regenerate")) {
      Files.write(expected, found);
    }
    assertTrue(
        model(found).isIsomorphicWith(model(Files.readAllBytes(expected))),
        () -> expected + " should be\n" + new String(found, StandardCharsets.UTF_8));
  }

  private static byte[] turtle(Path article) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      BUILDER.build(Source.find(List.of(article)), store, outcome -> {});
      new QueryRunner(store).run(Questions.shipped().find(ARTICLE), Map.of(), Format.TURTLE, out);
    }
    return out.toByteArray();
  }

  private static Model model(byte[] turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(turtle), Lang.TURTLE);
    return model;
  }
}
