package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.SmallWorld;

/** The page goes with a store that changes, cannot be read for a while, or is closed. */
class ChangingStoreTest {

  private static String body(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsTakenOutOfTheStoreLeavesThePage() {
    try (Served own = new Served()) {
      own.store.remove("https://w3id.org/rapporteur/graph/article-second-look");
      long deadline = System.nanoTime() + 20_000_000_000L;
      int status = 200;
      while (status == 200 && System.nanoTime() < deadline) {
        status = own.get("api/articles/article-second-look").statusCode();
      }
      assertEquals(404, status);
    }
  }

  /** What spoils the reading is taken out of the store; nobody needs to start the server anew. */
  @Test
  void aReadingThatFailedIsMadeAgain() {
    KnowledgeStore store = KnowledgeStore.inMemory();
    store.replace(List.of(undated()));
    try (Served own = new Served(store, Duration.ofSeconds(20))) {
      HttpResponse<byte[]> failed = own.get("api/summary");
      assertEquals(500, failed.statusCode(), () -> body(failed));
      assertTrue(body(failed).contains("the store could not be read"), () -> body(failed));
      store.remove(undated().iri());
      assertEquals(200, own.get("api/summary").statusCode());
    }
  }

  /** An article with a term of office that began on no day. */
  private static ArticleGraph undated() {
    Model model = ModelFactory.createDefaultModel();
    String turtle =
        """
        PREFIX rap: <https://w3id.org/rapporteur/ontology#>
        PREFIX id: <https://w3id.org/rapporteur/id/>
        id:tenure-x rap:holder id:person-x ; rap:post id:post-x ; rap:attestedFrom "some day" ;
          rap:attestedUntil "another" .
        """;
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    return new ArticleGraph(
        "https://w3id.org/rapporteur/graph/article-x",
        "https://w3id.org/rapporteur/id/article-x",
        model,
        turtle);
  }

  @Test
  void aCallThatTakesTooLongIsGivenUp() {
    KnowledgeStore store = SmallWorld.store(world -> world + laborious());
    try (Served own = new Served(store, Duration.ofNanos(1))) {
      HttpResponse<byte[]> late = own.get("api/articles/article-second-look");
      assertEquals(503, late.statusCode(), () -> body(late));
    }
  }

  /** Words of an article in so many combinations that no machine tells them before time is up. */
  private static String laborious() {
    String rap = "https://w3id.org/rapporteur/ontology#";
    String nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    StringBuilder turtle =
        new StringBuilder("\nGRAPH <https://w3id.org/rapporteur/graph/article-second-look> {\n")
            .append("<https://example.org/x> <" + rap + "reportedIn>")
            .append(" <https://w3id.org/rapporteur/id/article-second-look> .\n");
    for (int i = 0; i < 400; i++) {
      String words = "<https://example.org/words-" + i + ">";
      turtle
          .append(words + " <" + nif + "beginIndex> 0 ; <" + nif + "endIndex> 1 .\n")
          .append("<https://example.org/x> <" + rap + "mainEvidence> " + words + " .\n")
          .append("<https://example.org/x> <" + rap + "trigger> " + words + " .\n");
    }
    return turtle.append("}\n").toString();
  }

  /** The store could not be closed while somebody reads it. */
  @Test
  void aReadingIsBrokenOffWhenTheServerStops() throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-page");
    KnowledgeStore store = KnowledgeStore.open(folder);
    Served own = new Served(store, Duration.ofSeconds(20));
    assertDoesNotThrow(own::close);
  }
}
