package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.KnowledgeStore;

/** What the server bears: many at once, slow ones, and being stopped. */
@Timeout(60)
class BurdenTest {

  /** Would take days; ends with its time. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
          + " FILTER(STRLEN(STR(?c)) > 100 + STRLEN(STR(?l))) }";

  private static final String EVERYTHING = "SELECT * { ?s ?p ?o . ?a ?b ?c }";

  @TempDir private Path folder;

  private KnowledgeStore store;

  @BeforeEach
  void fill() {
    store = KnowledgeStore.inMemory();
    String[] names = IntStream.range(0, 150).mapToObj(i -> "Person" + i).toArray(String[]::new);
    store.replace(List.of(Sample.persons("1", names)));
  }

  @AfterEach
  void empty() {
    store.close();
  }

  @Test
  void manyQueriesAtOnceGetAnAnswerEachAndThePingOneAtOnce() throws Exception {
    Limits limits = Limits.STANDARD.withQueries(Duration.ofSeconds(1), 1000).withCrowd(2, 16);
    try (SparqlServer server = start(limits)) {
      Client client = new Client(server);
      Map<Integer, Integer> statuses = new TreeMap<>();
      HttpClient http =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .executor(Executors.newFixedThreadPool(2))
              .build();
      HttpRequest endless =
          client.request("rapporteur/sparql?query=" + Client.encode(ENDLESS)).build();
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 1000)
              .mapToObj(
                  i ->
                      http.sendAsync(endless, BodyHandlers.discarding())
                          .thenApply(HttpResponse::statusCode))
              .toList();
      long begin = System.nanoTime();
      assertEquals(200, client.get("$/ping", "*/*").statusCode());
      long ping = Duration.ofNanos(System.nanoTime() - begin).toMillis();
      for (CompletableFuture<Integer> answer : answers) {
        statuses.merge(answer.get(50, TimeUnit.SECONDS), 1, Integer::sum);
      }
      assertEquals(Map.of(503, 1000), statuses);
      assertTrue(ping < 5000, "the ping took " + ping + " ms");
      assertEquals(200, client.query("ASK {}").statusCode());
    }
  }

  @Test
  void aCrowdIsSentAwayWithAProblemDocument() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    HttpServlet busy =
        new HttpServlet() {
          private static final long serialVersionUID = 1L;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            entered.countDown();
            try {
              leave.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    Settings settings = Settings.local(0).withLimits(Limits.STANDARD.withCrowd(1, 1));
    try (SparqlServer server =
        SparqlServer.start(store, Optional.empty(), settings, Map.of("/busy", busy))) {
      Client client = new Client(server);
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> client.get("busy", "*/*"));
      entered.await();
      HttpResponse<String> second = client.query("ASK {}");
      int ping = client.get("$/ping", "*/*").statusCode();
      leave.countDown();
      assertEquals(200, first.get().statusCode());
      Client.problem(503, second);
      assertEquals("5", second.headers().firstValue("Retry-After").orElse(""));
      assertEquals(200, ping);
      assertEquals(200, client.query("ASK {}").statusCode());
    }
  }

  @Test
  void aHeadThatNeverEndsIsCut() throws IOException {
    try (SparqlServer server = start(impatient())) {
      assertTrue(
          cut(
              server,
              "GET /rapporteur/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\n",
              "X-A: b\r\n"));
    }
  }

  @Test
  void aBodyThatNeverEndsIsCut() throws IOException {
    try (SparqlServer server = start(impatient())) {
      String head =
          "POST /rapporteur/sparql HTTP/1.1\r\nHost: localhost\r\n"
              + "Content-Type: application/sparql-query\r\nContent-Length: 100000\r\n\r\n";
      assertTrue(cut(server, head, "#"));
    }
  }

  /** They hold no thread meanwhile, and so nobody up. */
  @Test
  void slowBodiesDoNotKeepOthersWaiting() throws IOException {
    Limits limits =
        impatient().withCrowd(1, 1).withPatience(Duration.ofSeconds(30), Duration.ofSeconds(30));
    try (SparqlServer server = start(limits);
        Socket slow = new Socket("localhost", server.address().getPort())) {
      slow.getOutputStream()
          .write(
              ("POST /rapporteur/sparql HTTP/1.1\r\nHost: localhost\r\n"
                      + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK")
                  .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 20; i++) {
        assertEquals(200, new Client(server).query("ASK {}").statusCode());
      }
    }
  }

  @Test
  void anAnswerThatNobodyTakesIsCut() throws IOException {
    try (SparqlServer server = start(impatient());
        Socket socket = new Socket()) {
      socket.setReceiveBufferSize(1024);
      socket.connect(new InetSocketAddress("localhost", server.address().getPort()));
      String request =
          "GET /rapporteur/sparql?query=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
              .formatted(Client.encode(EVERYTHING));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      Client owner = owner(server);
      awaitMetric(owner, "rapporteur_answers_sending 1.0");
      awaitMetric(owner, "rapporteur_answers_sending 0.0");
      assertFalse(rest(socket.getInputStream()).endsWith("\r\n0\r\n\r\n"));
    }
  }

  @Test
  void whatIsUnderWayIsAnsweredBeforeTheEnd() throws Exception {
    SparqlServer server = start(Limits.STANDARD.withQueries(Duration.ofSeconds(2), 1000));
    Client owner = owner(server);
    CompletableFuture<HttpResponse<String>> query =
        CompletableFuture.supplyAsync(() -> owner.query(ENDLESS));
    awaitMetric(owner, "rapporteur_queries_running 1.0");
    server.close();
    Client.problem(503, query.get(5, TimeUnit.SECONDS));
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      throw new AssertionError("still listening: " + socket);
    } catch (IOException expected) {
      assertTrue(expected.getMessage().contains("refused"), expected.toString());
    }
  }

  @Test
  void theProgramThatServesAStoreIsFoundBesideItsLock() {
    try (SparqlServer server = start(Limits.STANDARD)) {
      Client owner = owner(server);
      assertEquals(server.address(), ServedStore.find(folder).orElseThrow().address());
      assertEquals(204, owner.update("CLEAR SILENT GRAPH <a:none>").statusCode());
    }
    assertEquals(Optional.empty(), ServedStore.find(folder));
  }

  @Test
  void pagesOfPermittedOriginsReadAndDoNotWrite() {
    Settings settings = Settings.local(0).withOrigins(Set.of("https://reader.example"));
    try (SparqlServer server = SparqlServer.start(store, Optional.empty(), settings, Map.of())) {
      Client page = new Client(server).with("Origin", "https://reader.example");
      HttpResponse<String> answer =
          page.post("rapporteur/sparql", "application/sparql-query", "ASK {}");
      assertEquals(200, answer.statusCode());
      assertEquals(
          "https://reader.example",
          answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
      HttpResponse<String> preflight =
          page.with("Access-Control-Request-Method", "POST").send("OPTIONS", "rapporteur/sparql");
      assertEquals(204, preflight.statusCode());
      Client.problem(403, page.update("CLEAR ALL"));

      Client other = new Client(server).with("Origin", "https://other.example");
      assertEquals(
          Optional.empty(),
          other.query("ASK {}").headers().firstValue("Access-Control-Allow-Origin"));
      Client.problem(403, other.post("rapporteur/sparql", "application/sparql-query", "ASK {}"));
    }
  }

  private static void awaitMetric(Client user, String metric) {
    String metrics = "";
    while (!metrics.contains(metric)) {
      metrics = user.get("$/metrics", "*/*").body();
    }
  }

  private Client owner(SparqlServer server) {
    server.announce(folder);
    String key = ServedStore.find(folder).orElseThrow().key();
    return new Client(server).with("Authorization", "Bearer " + key);
  }

  private SparqlServer start(Limits limits) {
    return SparqlServer.start(
        store, Optional.empty(), Settings.local(0).withLimits(limits), Map.of());
  }

  private static Limits impatient() {
    return Limits.STANDARD.withPatience(Duration.ofMillis(700), Duration.ofMillis(700));
  }

  /** Whether the server ends the connection of a client that goes on adding a little. */
  private static boolean cut(SparqlServer server, String begin, String drop) throws IOException {
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      socket.setSoTimeout(100);
      OutputStream out = socket.getOutputStream();
      out.write(begin.getBytes(StandardCharsets.US_ASCII));
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (System.nanoTime() < end) {
        out.write(drop.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        if (isEnd(socket)) {
          return true;
        }
      }
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  private static boolean isEnd(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  /** What comes until the end, be it the right one or not. */
  private static String rest(InputStream in) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      in.transferTo(read);
    } catch (SocketException e) {
      read.write('!');
    }
    return read.toString(StandardCharsets.UTF_8);
  }
}
