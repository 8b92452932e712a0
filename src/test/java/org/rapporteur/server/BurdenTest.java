package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
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
import org.rapporteur.server.guard.UserFile;
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
    Limits limits = Limits.STANDARD.withQueries(Duration.ofSeconds(1), 1000).withCrowd(1, 1);
    try (SparqlServer server = start(limits)) {
      Client client = new Client(server);
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> client.query(ENDLESS));
      HttpResponse<String> second = client.query("ASK {}");
      while (second.statusCode() == 200 && !first.isDone()) {
        second = client.query("ASK {}");
      }
      assertTrue(
          Client.problem(503, second).get("detail").getAsString().contains("too many requests"));
      assertEquals("5", second.headers().firstValue("Retry-After").orElse(""));
      Client.problem(503, first.get());
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
      socket.connect(new java.net.InetSocketAddress("localhost", server.address().getPort()));
      String request =
          "GET /rapporteur/sparql?query=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
              .formatted(Client.encode(EVERYTHING));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      long read = slowly(socket.getInputStream(), Duration.ofSeconds(20));
      assertTrue(read < 5_000_000, read + " bytes came");
      assertEquals(200, new Client(server).query("ASK {}").statusCode());
    }
  }

  @Test
  void whatIsUnderWayIsAnsweredBeforeTheEnd() throws Exception {
    UserFile users = new UserFile(folder.resolve("users"));
    users.put("anna", "a long password".toCharArray());
    Settings settings =
        Settings.local(0)
            .withUsers(users.path())
            .withLimits(Limits.STANDARD.withQueries(Duration.ofSeconds(2), 1000));
    SparqlServer server = SparqlServer.start(store, Optional.empty(), settings, Map.of());
    Client anna = new Client(server).as("anna", "a long password");
    assertEquals(200, anna.query("ASK {}").statusCode());
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<HttpResponse<String>> query =
        CompletableFuture.supplyAsync(
            () -> {
              begun.countDown();
              return anna.query(ENDLESS);
            });
    begun.await();
    awaitRunning(anna);
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
      server.announce(folder);
      ServedStore found = ServedStore.find(folder).orElseThrow();
      Client owner = new Client(server).with("Authorization", "Bearer " + found.key());
      assertEquals(server.address(), found.address());
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

  /** Waits until the first query has its turn, as the metrics say. */
  private static void awaitRunning(Client user) {
    String metrics = "";
    while (!metrics.contains("rapporteur_queries_running 1.0")) {
      metrics = user.get("$/metrics", "*/*").body();
    }
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
    } catch (java.net.SocketTimeoutException e) {
      return false;
    }
  }

  /** Reads a little at a time until the end, and says how much came. */
  private static long slowly(InputStream in, Duration atMost) throws IOException {
    long end = System.nanoTime() + atMost.toNanos();
    long read = 0;
    byte[] few = new byte[16];
    try {
      while (System.nanoTime() < end) {
        int more = in.read(few);
        if (more < 0) {
          return read;
        }
        read += more;
        java.util.concurrent.locks.LockSupport.parkNanos(100_000);
      }
    } catch (SocketException e) {
      return read;
    }
    throw new AssertionError("the server still sends after " + atMost + ", " + read + " bytes");
  }
}
