package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** What users send on purpose to make the server fetch, open or unpack what it should not. */
class HostileWritesTest {

  private static final String HOSTILE = "rapporteur/data?graph=https://example.org/graph/hostile";

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
    store.replace(List.of(Sample.persons("1", "Anna")));
    server =
        SparqlServer.start(
            store, Optional.empty(), Settings.local(0).withUsers(users.path()), Map.of());
    stranger = new Client(server);
    anna = stranger.as("anna", "a long password");
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/hosts>",
        "LOAD SILENT <{other}> INTO GRAPH <a:b>",
        "LOAD <{other}>",
        "INSERT { GRAPH <a:b> { ?s ?p ?o } } WHERE { SERVICE <{other}> { ?s ?p ?o } }",
        "INSERT { GRAPH <a:b> { ?s ?p ?o } } WHERE { SERVICE SILENT <{other}> { ?s ?p ?o } }",
        "INSERT { GRAPH <a:b> { <a:a> <a:a> 1 } } WHERE"
            + " { FILTER EXISTS { { SELECT * { SERVICE SILENT <{other}> { ?s ?p ?o } } } } }",
      })
  void nothingIsFetched(String update) throws IOException {
    try (Neighbour other = new Neighbour()) {
      String address = other.address("/x.ttl");
      HttpResponse<String> response = anna.update(update.replace("{other}", address));
      assertTrue(
          Client.problem(403, response).get("detail").getAsString().contains("is refused"),
          response.body());
      assertEquals(0, other.asked());
      assertEquals(0, triples("a:b"));
    }
  }

  @Test
  void aRemoteContextIsNotFetched() throws IOException {
    try (Neighbour other = new Neighbour()) {
      String context = other.address("/context.jsonld");
      HttpResponse<String> response =
          anna.post(
              HOSTILE,
              "application/ld+json",
              "{'@context':'%s','a':'b'}".formatted(context).replace('\'', '"'));
      Client.problem(400, response);
      assertEquals(0, other.asked());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void entitiesOfXmlAreNotOpened(String scheme) throws IOException {
    try (Neighbour other = new Neighbour()) {
      Path secret = Files.writeString(folder.resolve("secret.txt"), "do not tell");
      String entity = scheme.equals("file") ? secret.toUri().toString() : other.address("/");
      HttpResponse<String> response =
          anna.post(
              HOSTILE,
              "application/rdf+xml",
              """
              <?xml version="1.0"?>
              <!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "%s">]>
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://e.org/">
                <rdf:Description rdf:about="https://e.org/s"><e:p>&x;</e:p></rdf:Description>
              </rdf:RDF>
              """
                  .formatted(entity));
      assertEquals(0, other.asked());
      assertFalse(
          stranger.query("SELECT ?o { ?s ?p ?o }", "text/csv").body().contains("do not tell"),
          response.body());
      Client.problem(400, response);
    }
  }

  /** Ten levels of ten entities each would be ten thousand million words. */
  @Test
  void entitiesOfXmlAreNotMultiplied() {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 'lol'>");
    for (int i = 1; i <= 10; i++) {
      entities.append("<!ENTITY e%d '%s'>".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    String xml = "<!DOCTYPE r [%s]><r xmlns:e='https://e.org/'>&e10;</r>".formatted(entities);
    Client.problem(400, anna.post(HOSTILE, "application/rdf+xml", xml));
  }

  @Test
  void binariesAreNoRdf() {
    byte[] random = new byte[100_000];
    new java.util.Random(7).nextBytes(random);
    HttpResponse<String> response =
        Client.send(
            anna.request(HOSTILE)
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofByteArray(random)));
    Client.problem(400, response);
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      byte[] comment = ("#" + "x".repeat(1 << 20) + "\n").getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 40; i++) {
        out.write(comment);
      }
    }
    HttpResponse<String> response =
        Client.send(
            anna.request(HOSTILE)
                .header("Content-Type", "text/turtle")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
    Client.problem(413, response);
  }

  private static int triples(String graph) {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }";
    return Integer.parseInt(stranger.query(query, "text/csv").body().lines().toList().get(1));
  }
}
