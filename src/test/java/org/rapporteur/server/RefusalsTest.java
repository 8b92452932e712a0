package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.KnowledgeStore;

/** What the endpoint does not do, whoever asks. */
class RefusalsTest {

  private static final int ROWS = 1000;

  private static KnowledgeStore store;
  private static SparqlServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = KnowledgeStore.inMemory();
    String[] names = IntStream.range(0, 400).mapToObj(i -> "Person" + i).toArray(String[]::new);
    store.replace(List.of(Sample.persons("1", names)));
    server =
        SparqlServer.start(
            store,
            Optional.empty(),
            Settings.local(0).withLimits(Limits.STANDARD.withQueries(Duration.ofSeconds(1), ROWS)),
            Map.of());
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "rapporteur/update, application/sparql-update, 403",
    "rapporteur/sparql, application/sparql-update, 415",
    "rapporteur/query, application/sparql-update, 415",
    "rapporteur/update, application/x-www-form-urlencoded, 403",
    "rapporteur/data, text/turtle, 403",
    "rapporteur, application/sparql-update, 403",
    "rapporteur, text/turtle, 403"
  })
  void updates(String path, String type, int status) {
    String before = everything();
    HttpResponse<String> response = client.post(path, type, "DROP ALL");

    assertEquals(status, response.statusCode(), response.body());
    assertEquals(before, everything());
  }

  @ParameterizedTest
  @CsvSource({"PUT, 403", "POST, 403", "DELETE, 403", "PATCH, 405"})
  void writingGraphs(String method, int status) {
    String before = everything();
    String graph = "rapporteur/data?graph=https://example.org/graph/1";
    HttpResponse<String> response =
        client.send(method, graph, "text/turtle", "<a:a> <b:b> <c:c> .");

    assertEquals(status, response.statusCode(), response.body());
    assertEquals(before, everything());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UPDATE", "INSERT DATA { <a:a> <b:b> <c:c> }", "LOAD <file:///etc/hosts>"})
  void updatesInTheGuiseOfQueries(String text) {
    assertEquals(400, client.query(text).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "$/stats, 404",
    "$/server, 404",
    "$/datasets, 404",
    "$/compact/rapporteur, 404",
    "$/metrics, 403",
    "$/health, 403",
    "articles, 404"
  })
  void administration(String path, int status) {
    Client.problem(status, client.get(path, "*/*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
  void askingOtherEndpoints(String service) throws IOException {
    try (Neighbour other = new Neighbour()) {
      String address = "<" + other.address("/sparql") + ">";
      HttpResponse<String> response =
          client.query("SELECT * { " + service + " " + address + " { ?s ?p ?o } }", "text/csv");
      assertEquals(0, other.asked());
      assertEquals(403, response.statusCode());
      assertTrue(response.body().contains("is refused"), response.body());
    }
  }

  @Test
  void readingFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<a:secret> <b:b> <c:c> .");
    for (String source : List.of("FROM", "FROM NAMED")) {
      HttpResponse<String> response =
          client.query(
              "SELECT * %s <%s> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
                  .formatted(source, file.toUri()),
              "text/csv");
      assertEquals(200, response.statusCode());
      assertEquals("s,p,o,g\r\n", response.body());
    }
    HttpResponse<String> protocol =
        client.get(
            "rapporteur/sparql?query="
                + Client.encode("SELECT * { ?s ?p ?o }")
                + "&default-graph-uri="
                + Client.encode(file.toUri().toString()),
            "text/csv");
    assertFalse(protocol.body().contains("secret"), protocol.body());
  }

  @Test
  void classesOfTheProgram() {
    String function = "java:" + Intruder.class.getName();
    HttpResponse<String> response = client.query("SELECT (<" + function + ">(1) AS ?x) {}");

    assertEquals(422, response.statusCode());
    assertTrue(response.body().contains("there is no function"), response.body());
    Client.problem(422, client.query("SELECT * { FILTER(<" + function + ">(1)) }"));
    assertEquals(0, Intruder.CALLS.get());
  }

  @Test
  void waiting() {
    String wait = "<http://jena.apache.org/ARQ/function#wait>(1)";
    assertEquals(422, client.query("SELECT (" + wait + " AS ?x) {}").statusCode());
  }

  /** A query that would need days gets no half answer, and the next one is answered. */
  @ParameterizedTest
  @ValueSource(strings = {"SELECT (COUNT(*) AS ?n)", "SELECT *", "CONSTRUCT { ?a ?e ?l }"})
  void takingTooLong(String head) {
    HttpResponse<String> response =
        client.query(
            head
                + " WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
                + " FILTER(STRLEN(STR(?c)) > 100 + STRLEN(STR(?l))) }");

    assertEquals(503, response.statusCode());
    assertEquals(200, client.query("ASK {}").statusCode());
  }

  @Test
  void aClientCannotRaiseTheLimitOfTime() {
    String query = Client.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    long begin = System.nanoTime();
    HttpResponse<String> response =
        client.get("rapporteur/sparql?timeout=60&query=" + query, "text/csv");

    assertEquals(503, response.statusCode(), response.body());
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 30);
  }

  @Test
  void queriesThatAreTooLong() {
    String query = "ASK {} #" + "x".repeat(300 * 1024);
    assertEquals(
        413, client.post("rapporteur/sparql", "application/sparql-query", query).statusCode());
    String form = "query=" + query;
    assertEquals(
        413,
        client.post("rapporteur/sparql", "application/x-www-form-urlencoded", form).statusCode());
  }

  @Test
  void moreRowsThanTheLimit() {
    HttpResponse<String> response = client.query("SELECT * { ?s ?p ?o . ?t ?q ?r }");
    assertEquals(413, response.statusCode());
    assertTrue(response.body().contains("more than " + ROWS + " rows"), response.body());
  }

  @Test
  void requestsInTheNameOfStrangers() throws IOException {
    assertEquals("HTTP/1.1 421", statusFor("evil.example"));
    assertEquals("HTTP/1.1 200", statusFor("localhost"));
    assertEquals("HTTP/1.1 200", statusFor("127.0.0.1:" + server.address().getPort()));
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, 404",
    "rapporteur/nothing, 404",
    "rapporteur/sparql?query=, 400",
    "rapporteur/sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400",
    "rapporteur/sparql?query=%FF, 400",
    "rapporteur/data?graph=urn:none, 404",
    "rapporteur/data?graph=a&default, 400",
    "../../etc/passwd, 400",
    "rapporteur/..%2f..%2fetc/passwd, 400"
  })
  void whatIsNotThereIsAProblemDocument(String path, int status) {
    HttpResponse<String> response = client.get(path, "*/*");
    Client.problem(status, response);
  }

  /** No time-out counts within one row. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){18}c')",
        "REGEX(STR('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '^(a|aa)+\\\\1$')",
        "REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){18}c', 'b')",
        "EXISTS { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){18}c') }",
        "<http://www.w3.org/2005/xpath-functions#matches>('aaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){18}c')"
      })
  void patternsThatNeverEnd(String expression) {
    Client.problem(422, client.query("SELECT (" + expression + " AS ?x) {}"));
  }

  @Test
  void stringsThatNeverEnd() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?s40) AS ?n) { BIND('ab' AS ?s0) ");
    for (int i = 1; i <= 40; i++) {
      query.append("BIND(CONCAT(?s%1$d, ?s%1$d) AS ?s%2$d) ".formatted(i - 1, i));
    }
    Client.problem(422, client.query(query + "}"));
    String grown = "REPLACE(REPLACE(REPLACE('aaaaaaaaaa', 'a', '%s'), 'b', '%s'), 'c', 'd')";
    String more = grown.formatted("b".repeat(1000), "c".repeat(1000));
    Client.problem(422, client.query("SELECT (STRLEN(" + more + ") AS ?n) {}"));
  }

  @Test
  void patternsAndStringsThatEndAreAnswered() {
    String query =
        "SELECT (REGEX('Abc', '^a.C$', 'i') AS ?a) (REPLACE('abc', '(b)', '[$1]') AS ?b)"
            + " (CONCAT('a', 'b'@en, 'c') AS ?c) (REGEX(1, 'a') AS ?d) {}";
    assertEquals("a,b,c,d\r\ntrue,a[b]c,abc,\r\n", client.query(query, "text/csv").body());
  }

  @Test
  void headersAndAddressesThatAreTooLong() {
    Client.problem(414, client.get("rapporteur/sparql?query=" + "x".repeat(100_000), "*/*"));
    Client.problem(431, client.with("X-Long", "x".repeat(100_000)).get("$/ping", "*/*"));
  }

  /** The parser goes as deep as the query does. */
  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "!", "-"})
  void deepNesting(String bracket) {
    String inside = bracket.equals("{") ? "SELECT * " : "SELECT (";
    HttpResponse<String> response =
        client.post(
            "rapporteur/sparql", "application/sparql-query", inside + bracket.repeat(200_000));
    Client.problem(400, response);
    assertEquals(200, client.query("ASK {}").statusCode());
  }

  @Test
  void everyAnswerTellsBrowsersToTrustNothingElse() {
    for (HttpResponse<String> response :
        List.of(
            client.query("ASK {}"), client.get("nothing", "*/*"), client.get("$/ping", "*/*"))) {
      assertTrue(
          response
              .headers()
              .firstValue("Content-Security-Policy")
              .orElse("")
              .startsWith("default-src 'self'"));
      assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals(Optional.empty(), response.headers().firstValue("Server"));
    }
  }

  private static String everything() {
    return client.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "text/csv").body();
  }

  /** The first line's beginning of the answer to a ping that is addressed to this host. */
  private static String statusFor(String host) throws IOException {
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET /$/ping HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  /** A class that a query would like to run. */
  public static final class Intruder extends FunctionBase1 {

    static final AtomicInteger CALLS = new AtomicInteger();

    @Override
    public NodeValue exec(NodeValue argument) {
      CALLS.incrementAndGet();
      return argument;
    }
  }
}
