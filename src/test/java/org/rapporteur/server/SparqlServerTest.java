package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionFuseki;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.WebContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.SmallWorld;

/** What clients get from the endpoint. */
class SparqlServerTest {

  private static final String SELECT =
      Sample.PREFIX + "SELECT ?name { ?p a ex:Person ; ex:name ?name } ORDER BY ?name";

  private static final String CONSTRUCT =
      Sample.PREFIX + "CONSTRUCT { ?p ex:name ?n } WHERE { ?p a ex:Person ; ex:name ?n }";

  private static KnowledgeStore store;
  private static SparqlServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = KnowledgeStore.inMemory();
    store.replace(List.of(Sample.persons("1", "Anna"), Sample.persons("2", "Boris")));
    server = SparqlServer.start(store, 0);
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rowsComeInTheFormatAskedFor(String type) {
    HttpResponse<String> response = client.query(SELECT, type);

    assertEquals(200, response.statusCode());
    assertEquals(type, contentType(response));
    ResultSet rows =
        ResultSetMgr.read(bytes(response), RDFLanguages.contentTypeToLang(contentType(response)));
    assertEquals(List.of("Anna", "Boris"), names(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void graphsComeInTheFormatAskedFor(String type) {
    HttpResponse<String> response = client.query(CONSTRUCT, type);

    assertEquals(200, response.statusCode());
    assertEquals(type, contentType(response));
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, bytes(response), RDFLanguages.contentTypeToLang(type));
    assertTrue(
        model.isIsomorphicWith(
            Sample.turtle("ex:Anna ex:name \"Anna\" . ex:Boris ex:name \"Boris\" .")));
  }

  @Test
  void queriesMayBePosted() {
    String form = "query=" + Client.encode(SELECT);
    assertEquals(
        200,
        client.post("rapporteur/sparql", "application/x-www-form-urlencoded", form).statusCode());
    assertEquals(
        200,
        client.post("rapporteur/query", WebContent.contentTypeSPARQLQuery, SELECT).statusCode());
  }

  @Test
  void jenasOwnClientWorks() {
    String address = server.address() + "rapporteur";
    try (RDFConnection connection = RDFConnectionFuseki.create().destination(address).build()) {
      List<String> names = new ArrayList<>();
      connection.querySelect(SELECT, row -> names.add(row.getLiteral("name").getString()));
      assertEquals(List.of("Anna", "Boris"), names);
      assertTrue(connection.queryAsk(Sample.PREFIX + "ASK { ex:Anna ex:name 'Anna' }"));
      assertEquals(2, connection.queryConstruct(CONSTRUCT).size());
      assertTrue(
          connection
              .fetch("https://example.org/graph/1")
              .isIsomorphicWith(Sample.turtle("ex:Anna a ex:Person ; ex:name \"Anna\" .")));
      assertTrue(
          connection.fetch().contains(null, null, "Boris"), "the default graph is the union");
    }
  }

  @Test
  void answersFollowTheStore() {
    try (KnowledgeStore changing = KnowledgeStore.inMemory();
        SparqlServer onChanging = SparqlServer.start(changing, 0)) {
      Client reader = new Client(onChanging);
      changing.replace(List.of(Sample.persons("1", "Chen")));
      assertEquals("name\r\nChen\r\n", reader.query(SELECT, "text/csv").body());
      changing.replace(List.of(Sample.persons("1", "Dora")));
      assertEquals("name\r\nDora\r\n", reader.query(SELECT, "text/csv").body());
    }
  }

  @Test
  void theWholeDatasetCanBeRead() {
    HttpResponse<String> response = client.get("rapporteur/data", "application/n-quads");

    assertEquals(200, response.statusCode());
    assertTrue(
        response
            .body()
            .contains(
                "<https://example.org/Anna> <https://example.org/name> \"Anna\""
                    + " <https://example.org/graph/1> ."));
  }

  @Test
  void aWrongQueryGetsItsPosition() {
    HttpResponse<String> response = client.query("SELECT *\n{ ?s ?p }");

    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("line 2, column 9"), response.body());
  }

  @Test
  void theRootSaysWhereTheEndpointIs() {
    HttpResponse<String> response = client.get("", "*/*");

    assertEquals(200, response.statusCode());
    assertEquals("text/plain", contentType(response));
    assertTrue(response.body().contains(server.endpoint().toString()), response.body());
  }

  @Test
  void theExamplesOfTheRootHaveAnswers() {
    try (KnowledgeStore world = SmallWorld.store();
        SparqlServer onWorld = SparqlServer.start(world, 0)) {
      Client reader = new Client(onWorld);
      String[] parts = reader.get("", "*/*").body().split("(?m)^(?=  PREFIX rap:)");

      assertEquals(3, parts.length);
      for (int i = 1; i < parts.length; i++) {
        String query = parts[i].replaceAll("(?m)^\\S.*$", "");
        assertTrue(reader.query(query, "text/csv").body().lines().count() > 1, query);
      }
    }
  }

  @Test
  void pingAnswers() {
    assertEquals(200, client.get("$/ping", "*/*").statusCode());
  }

  @Test
  void aPortInUseIsNamed() {
    int port = server.address().getPort();
    ServerException e =
        assertThrows(ServerException.class, () -> SparqlServer.start(store, port).close());
    assertTrue(
        e.getMessage().startsWith("cannot listen on localhost, port " + port + ": "),
        e.getMessage());
    assertFalse(e.getMessage().contains("\n"));
  }

  private static List<String> names(ResultSet rows) {
    List<String> names = new ArrayList<>();
    ResultSetFactory.copyResults(rows)
        .forEachRemaining(row -> names.add(row.getLiteral("name").getString()));
    return names;
  }

  private static ByteArrayInputStream bytes(HttpResponse<String> response) {
    return new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8));
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }
}
