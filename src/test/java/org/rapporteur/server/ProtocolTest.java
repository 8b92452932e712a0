package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.KnowledgeStore;

/** What the SPARQL 1.1 protocol lets clients expect, point by point. */
class ProtocolTest {

  private static final String NAMES =
      Client.encode(Sample.PREFIX + "SELECT ?name { ?p ex:name ?name } ORDER BY ?name");
  private static final String GRAPHS =
      Client.encode(
          Sample.PREFIX + "SELECT ?name { GRAPH ?g { ?p ex:name ?name } } ORDER BY ?name");
  private static final String ONE = Client.encode("https://example.org/graph/1");
  private static final String TWO = Client.encode("https://example.org/graph/2");
  private static final String FORM = "application/x-www-form-urlencoded";

  private static KnowledgeStore store;
  private static SparqlServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = KnowledgeStore.inMemory();
    store.replace(
        List.of(
            Sample.persons("1", "Anna"),
            Sample.persons("2", "Boris"),
            Sample.persons("3", "Cleo")));
    server = SparqlServer.start(store, 0);
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String names(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return String.join(" ", response.body().lines().skip(1).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapporteur/sparql", "rapporteur/query", "rapporteur"})
  void aQueryComesInThreeWays(String path) {
    String query = URLDecoder.decode(NAMES, StandardCharsets.UTF_8);
    Client csv = client.with("Accept", "text/csv");
    assertEquals("Anna Boris Cleo", names(client.get(path + "?query=" + NAMES, "text/csv")));
    assertEquals("Anna Boris Cleo", names(csv.post(path, FORM, "query=" + NAMES)));
    assertEquals("Anna Boris Cleo", names(csv.post(path, "application/sparql-query", query)));
    assertEquals(
        "Anna Boris Cleo", names(csv.post(path, "application/sparql-query; charset=utf-8", query)));
  }

  /** The graphs that the request names count, and not those of the query. */
  @Test
  void theRequestChoosesTheGraphs() {
    String base = "rapporteur/sparql?query=" + NAMES;
    assertEquals("Anna", names(client.get(base + "&default-graph-uri=" + ONE, "text/csv")));
    assertEquals(
        "Anna Boris",
        names(
            client.get(
                base + "&default-graph-uri=" + ONE + "&default-graph-uri=" + TWO, "text/csv")));
    assertEquals("", names(client.get(base + "&named-graph-uri=" + ONE, "text/csv")));
    String graphs = "rapporteur/sparql?query=" + GRAPHS;
    assertEquals("Anna Boris Cleo", names(client.get(graphs, "text/csv")));
    assertEquals("Boris", names(client.get(graphs + "&named-graph-uri=" + TWO, "text/csv")));
    assertEquals("", names(client.get(graphs + "&default-graph-uri=" + TWO, "text/csv")));
    String from =
        Client.encode(
            Sample.PREFIX + "SELECT ?name FROM <https://example.org/graph/3> { ?p ex:name ?name }");
    assertEquals("Cleo", names(client.get("rapporteur/sparql?query=" + from, "text/csv")));
    assertEquals(
        "Anna",
        names(
            client.get(
                "rapporteur/sparql?query=" + from + "&default-graph-uri=" + ONE, "text/csv")));
    Client csv = client.with("Accept", "text/csv");
    assertEquals(
        "Boris",
        names(csv.post("rapporteur/sparql", FORM, "query=" + NAMES + "&default-graph-uri=" + TWO)));
    assertEquals(
        "Boris",
        names(
            csv.post(
                "rapporteur/sparql?default-graph-uri=" + TWO,
                "application/sparql-query",
                URLDecoder.decode(NAMES, StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/sparql-results+json",
        "text/csv | text/csv",
        "text/csv;q=0.3, application/sparql-results+xml;q=0.7 | application/sparql-results+xml",
        "application/sparql-results+xml;q=0.2, text/csv | text/csv",
        "application/sparql-results+json;q=0, text/tab-separated-values | text/tab-separated-values",
        "image/png, text/csv;q=0.1 | text/csv",
        "application/json | application/json"
      })
  void theFormatIsTheOneLikedBest(String accept, String type) {
    HttpResponse<String> response = client.get("rapporteur/sparql?query=" + NAMES, accept);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, contentType(response));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle;q=0.4, application/ld+json | application/ld+json",
        "application/rdf+xml, text/turtle;q=0.9 | application/rdf+xml",
        "application/n-triples | application/n-triples"
      })
  void soIsTheFormatOfGraphs(String accept, String type) {
    String query = Client.encode("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
    assertEquals(type, contentType(client.get("rapporteur/sparql?query=" + query, accept)));
  }

  @Test
  void aHeadHasWhatTheAnswerWouldHaveButNoBody() {
    Client csv = client.with("Accept", "text/csv");
    HttpResponse<String> head = csv.send("HEAD", "rapporteur/sparql?query=" + NAMES);
    assertEquals(200, head.statusCode());
    assertEquals("text/csv", contentType(head));
    assertEquals("", head.body());
    assertEquals(400, client.send("HEAD", "rapporteur/sparql?query=nonsense").statusCode());
    assertEquals(200, client.send("HEAD", "rapporteur/sparql").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapporteur/sparql", "rapporteur/query", "rapporteur/update"})
  void optionsAreTold(String path) {
    HttpResponse<String> options = client.send("OPTIONS", path);
    assertTrue(List.of(200, 204).contains(options.statusCode()), options.body());
    assertTrue(
        options.headers().firstValue("Allow").orElse("").contains("POST"),
        options.headers().map().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | rapporteur/sparql?query= | | 400",
        "GET | rapporteur/sparql?default-graph-uri=a:b | | 400",
        "GET | rapporteur/sparql?query=ASK%7B%7D&query=ASK%7B%7D | | 400",
        "POST | rapporteur/sparql | text/plain | 415",
        "POST | rapporteur/sparql | application/x-www-form-urlencoded | 400",
        "PUT | rapporteur/sparql | application/sparql-query | 405",
        "DELETE | rapporteur/sparql | application/sparql-query | 405",
        "GET | rapporteur/update?update=CLEAR%20ALL | | 405"
      })
  void whatIsNoQueryIsRefused(String method, String path, String type, int status) {
    HttpResponse<String> response =
        type == null ? client.send(method, path) : client.send(method, path, type, "ASK {}");
    Client.problem(status, response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json"})
  void whoAsksNothingIsToldWhatCanBeAsked(String type) {
    HttpResponse<String> response = client.get("rapporteur/sparql", type);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, contentType(response));
    Model description = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        description,
        new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)),
        RDFLanguages.contentTypeToLang(type));
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertTrue(
        description.contains(
            null,
            description.createProperty(sd, "endpoint"),
            description.createResource(server.endpoint().toString())));
    assertTrue(
        description.contains(
            null,
            description.createProperty(sd, "supportedLanguage"),
            description.createResource(sd + "SPARQL11Query")));
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }
}
