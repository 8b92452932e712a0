package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** What users may write, and what even they may not. */
class WritingTest {

  private static final String GRAPH = "https://example.org/graph/by-hand";
  private static final String DATA = "rapporteur/data?graph=" + Client.encode(GRAPH);
  private static final String HOSTILE = "rapporteur/data?graph=https://example.org/graph/hostile";
  private static final String TURTLE = "<https://example.org/a> <https://example.org/b> 'c' .";

  @TempDir private static Path folder;

  private static KnowledgeStore store;
  private static SparqlServer server;
  private static Client stranger;
  private static Client anna;

  @BeforeAll
  static void start() {
    UserFile users = new UserFile(folder.resolve("users"));
    users.put("anna", "a long password".toCharArray());
    store = KnowledgeStore.inMemory();
    String[] names = IntStream.range(0, 300).mapToObj(i -> "Person" + i).toArray(String[]::new);
    store.replace(List.of(Sample.persons("1", names)));
    Settings settings =
        Settings.local(0)
            .withUsers(users.path())
            .withLimits(Limits.STANDARD.withUpdates(Duration.ofSeconds(1)));
    server = SparqlServer.start(store, Optional.empty(), settings, Map.of());
    stranger = new Client(server);
    anna = stranger.as("anna", "a long password");
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void aUserWritesAndReadsAGraph() {
    assertEquals(201, anna.send("PUT", DATA, "text/turtle", TURTLE).statusCode());
    assertEquals(204, anna.send("PUT", DATA, "text/turtle", TURTLE).statusCode());
    assertTrue(stranger.get(DATA, "text/turtle").body().contains("example.org/b"));
    assertEquals(204, anna.post(DATA, "text/turtle", TURTLE.replace("'c'", "'d'")).statusCode());
    assertEquals(2, triples(GRAPH));
    assertEquals(
        204, anna.update("DELETE DATA { GRAPH <" + GRAPH + "> { " + TURTLE + " } }").statusCode());
    assertEquals(1, triples(GRAPH));
    assertEquals(204, anna.send("DELETE", DATA).statusCode());
    assertEquals(0, triples(GRAPH));
    Client.problem(404, anna.send("DELETE", DATA));
  }

  @Test
  void quadsGoIntoTheGraphsThatTheyName() {
    String quads = TURTLE.replace(" .", " <https://example.org/graph/quads> .").replace("'", "\"");
    assertEquals(204, anna.post("rapporteur/data", "application/n-quads", quads).statusCode());
    assertEquals(1, triples("https://example.org/graph/quads"));
    Client.problem(405, anna.send("PUT", "rapporteur/data", "application/n-quads", quads));
    Client.problem(400, anna.send("PUT", DATA, "application/n-quads", quads));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, rapporteur/update, application/sparql-update",
    "POST, rapporteur, application/sparql-update",
    "PATCH, rapporteur/update, application/sparql-update",
    "POST, rapporteur/update, application/x-www-form-urlencoded",
    "POST, rapporteur/data?graph=a:b, text/turtle",
    "PUT, rapporteur/data?graph=a:b, text/turtle",
    "DELETE, rapporteur/data?graph=https://example.org/graph/1, text/turtle",
    "PUT, rapporteur?graph=a:b, text/turtle",
    "POST, rapporteur//update, application/sparql-update",
    "GET, $/metrics, text/plain",
    "GET, $/health, text/plain"
  })
  void strangersAreAskedToSignIn(String method, String path, String type) {
    HttpResponse<String> response = stranger.send(method, path, type, "CLEAR ALL");
    assertTrue(List.of(401, 400).contains(response.statusCode()), response.body());
    Client.problem(response.statusCode(), response);
    if (response.statusCode() == 401) {
      assertTrue(
          response.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"),
          response.headers().map().toString());
    }
    assertEquals(600, triples("https://example.org/graph/1"));
  }

  @ParameterizedTest
  @CsvSource({"anna, wrong", "anna, ''", "boris, a long password", "'', ''"})
  void wrongPasswordsAreRefusedEvenForReading(String user, String password) {
    Client.problem(401, stranger.as(user, password).query("ASK {}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic ???", "Basic YQ==", "Bearer x", "Digest a", "", "x y z"})
  void headersThatAreNoneAreRefused(String authorization) {
    Client.problem(401, stranger.with("Authorization", authorization).query("ASK {}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | <a:a> <a:b> | 400",
        "text/turtle | <a:a> <a:b> [] . | 422",
        "text/turtle | <a:a> <a:b> 'unfinished | 400",
        "application/rdf+xml | <no> | 400",
        "application/ld+json | {]} | 400",
        "application/pdf | x | 415",
        "multipart/form-data | x | 415",
        "text/csv | a,b | 415",
        "text/turtle | <https://e.org/r> a <https://w3id.org/rapporteur/ontology#Report> . | 422"
      })
  void whatCannotBeReadOrDoesNotFitChangesNothing(String type, String body, int status) {
    String before = everything();
    Client.problem(status, anna.post(HOSTILE, type, body));
    assertEquals(before, everything());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLEAR ALL",
        "DROP ALL",
        "CLEAR DEFAULT",
        "DROP SILENT DEFAULT",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP GRAPH <https://w3id.org/rapporteur/graph/meta>",
        "CLEAR SILENT GRAPH <https://w3id.org/rapporteur/graph/meta>",
        "INSERT DATA { GRAPH <https://w3id.org/rapporteur/graph/derived> { <a:a> <a:b> <a:c> } }",
        "INSERT DATA { GRAPH <a:g> { <a:a> <a:b> _:blank } }",
        "ADD <https://example.org/graph/1> TO <https://w3id.org/rapporteur/graph/registry>",
        "INSERT DATA { GRAPH <a:g> { <a:a> <a:b> 1 } } ; CLEAR ALL",
        "INSERT DATA { GRAPH <a:g> { <a:r> a <https://w3id.org/rapporteur/ontology#Report> } }"
      })
  void whatTheStoreKeepsIsNotWritten(String update) {
    String before = everything();
    Client.problem(422, anna.update(update));
    assertEquals(before, everything());
  }

  @Test
  void wrongUpdatesAreToldWhere() {
    HttpResponse<String> response = anna.update("INSERT DATA {\n { }");
    assertTrue(
        Client.problem(400, response).get("detail").getAsString().contains("line 2"),
        response.body());
  }

  @Test
  void formsUpdateForUsersAndForNobodyElse() {
    String form =
        "update="
            + Client.encode(
                "INSERT DATA { GRAPH <https://example.org/graph/form> { <a:a> <a:b> 1 } }");
    String type = "application/x-www-form-urlencoded";
    Client.problem(401, stranger.post("rapporteur/update", type, form));
    Client.problem(
        403, anna.with("Origin", "https://evil.example").post("rapporteur/update", type, form));
    Client.problem(
        403, anna.with("Sec-Fetch-Site", "cross-site").post("rapporteur/update", type, form));
    assertEquals(0, triples("https://example.org/graph/form"));
    assertEquals(200, anna.post("rapporteur/update", type, form).statusCode());
    assertEquals(1, triples("https://example.org/graph/form"));
    Client.problem(415, anna.post("rapporteur/update", "text/plain", form));
  }

  /** Every operation of the request has the time together. */
  @Test
  void updatesThatTakeTooLongAreUndone() {
    String before = everything();
    String slow =
        "INSERT { GRAPH <a:slow> { ?a <a:p> ?e } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
            + " FILTER(STRLEN(STR(?c)) > 100 + STRLEN(STR(?l))) }";
    String quick = "INSERT DATA { GRAPH <a:quick> { <a:a> <a:b> 1 } }";
    HttpResponse<String> response = anna.update(quick + ";" + slow + ";" + slow);
    Client.problem(503, response);
    assertEquals(before, everything());
    assertEquals(204, anna.update(quick + ";" + quick + "; CLEAR GRAPH <a:quick>").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "relative", "", "a b", "urn:x>"})
  void onlyNamedGraphsAreWritten(String name) {
    String path = "rapporteur/data?graph=" + Client.encode(name);
    Client.problem(400, anna.send("PUT", path, "text/turtle", TURTLE));
    Client.problem(400, anna.send("PUT", "rapporteur/data?default", "text/turtle", TURTLE));
  }

  /** A page of another site can make the browser of a user send this, password and all. */
  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://localhost:1",
    "Sec-Fetch-Site, cross-site"
  })
  void pagesOfOtherOriginsDoNotWrite(String header, String value) {
    Client page = anna.with(header, value);
    Client.problem(403, page.update("CLEAR GRAPH <https://example.org/graph/1>"));
    Client.problem(403, page.send("PUT", DATA, "text/turtle", TURTLE));
    assertEquals(600, triples("https://example.org/graph/1"));
  }

  @Test
  void ourOwnPagesWrite() {
    String origin = server.address().toString().replaceFirst("/$", "");
    assertEquals(
        204,
        anna.with("Origin", origin)
            .with("Sec-Fetch-Site", "same-origin")
            .update("CLEAR SILENT GRAPH <a:none>")
            .statusCode());
  }

  @Test
  void usersSeeMetricsAndHealth() {
    anna.query("ASK {}");
    String metrics = anna.get("$/metrics", "*/*").body();
    assertTrue(
        metrics.contains(
            "rapporteur_requests_seconds_count{path=\"rapporteur/sparql\",status=\"200\"}"),
        metrics);
    assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
    assertTrue(anna.get("$/health", "*/*").body().contains("\"status\":\"up\""));
  }

  private static int triples(String graph) {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }";
    return Integer.parseInt(stranger.query(query, "text/csv").body().lines().toList().get(1));
  }

  private static String everything() {
    return stranger.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "text/csv").body();
  }
}
