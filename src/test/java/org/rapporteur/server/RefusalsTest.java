package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
  @ValueSource(strings = {"$/stats", "$/metrics", "$/server", "$/datasets", "$/compact/rapporteur"})
  void administration(String path) {
    assertEquals(404, client.get(path, "*/*").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
  void askingOtherEndpoints(String service) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    other.start();
    try {
      String address = "<http://localhost:" + other.getAddress().getPort() + "/sparql>";
      HttpResponse<String> response =
          client.query("SELECT * { " + service + " " + address + " { ?s ?p ?o } }", "text/csv");
      assertEquals(0, asked.get());
      assertEquals(403, response.statusCode());
      assertTrue(response.body().contains("is refused"), response.body());
    } finally {
      other.stop(0);
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

  @Test
  void noAnswerHasAStackTrace() {
    for (String path :
        List.of("nothing", "rapporteur/nothing", "rapporteur/sparql", "rapporteur")) {
      String body = client.get(path, "*/*").body();
      assertFalse(body.contains("\tat ") || body.contains("Exception"), body);
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
