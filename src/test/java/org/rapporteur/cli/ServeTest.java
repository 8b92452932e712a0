package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.KnowledgeStore;

/** Serving from the command line, and working through what serves. */
class ServeTest {

  private static final String ARTICLE =
      "Envoys meet in Suva\n# date=2024-03-02; publisher=Reef Wire\n\nForeign Minister Penny Wong of"
          + " Australia met Fijian Prime Minister Sitiveni Rabuka in Suva on Friday.";

  @TempDir private Path folder;

  private Path store;

  @BeforeEach
  void make() {
    store = folder.resolve("store");
    KnowledgeStore.open(store).close();
  }

  @Test
  void helpNamesEverySettingAndWhereItCanBeSet() {
    String help = Run.of("serve", "--help").out();
    for (String word :
        List.of(
            "--host",
            "--port",
            "--public-host",
            "--allow-origin",
            "--users",
            "--tls-certificate",
            "--tls-key",
            "--query-timeout",
            "--update-timeout",
            "--max-rows",
            "--max-queries",
            "--max-requests",
            "--config",
            "RAPPORTEUR_MAX_ROWS",
            "max-rows=")) {
      assertTrue(help.contains(word), word + " in " + help);
    }
  }

  @Test
  void theCommandLineCountsBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("r.properties"), "host=192.0.2.1\nport=0\n");
    Map<String, String> environment = Map.of("RAPPORTEUR_HOST", "192.0.2.2");
    assertRefused("192.0.2.1", Run.of("serve", "--store", store, "--config", file));
    assertRefused(
        "192.0.2.2", Run.in(environment, "", "serve", "--store", store, "--config=" + file));
    assertRefused(
        "192.0.2.3",
        Run.in(
            environment, "", "serve", "--store", store, "--config", file, "--host", "192.0.2.3"));
    assertRefused(
        "192.0.2.1",
        Run.in(Map.of("RAPPORTEUR_CONFIG", file.toString()), "", "serve", "--store", store));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--host 0.0.0.0|needs a certificate",
        "--host nowhere.invalid|nowhere.invalid",
        "--port 70000|70000",
        "--max-rows 0|--max-rows",
        "--query-timeout -1|--query-timeout",
        "--tls-key x.pem|belong together",
        "--users none.txt|rapporteur user",
        "--tls-key none.pem --tls-certificate none.pem|none.pem",
        "--config none.properties|none.properties"
      })
  void wrongSettingsAreOneLine(String example) {
    String[] parts = example.split("\\|");
    String[] options = parts[0].split(" ");
    Run run =
        Run.of(
            Stream.concat(Stream.of("serve", "--store", store.toString()), Stream.of(options))
                .toArray());
    assertRefused(parts[1], run);
  }

  @Test
  void unknownSettingsAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("r.properties"), "prot=3031");
    Run run = Run.of("serve", "--store", store, "--config", file);
    assertRefused("'prot'", run);
    assertTrue(run.err().contains("port"), run.err());
  }

  @Test
  void usersAreKeptWithoutTheirPasswords() throws IOException {
    Path users = folder.resolve("users");
    assertEquals(0, Run.withInput("a long password\n", "user", "anna", "--users", users).code());
    assertEquals(0, Run.withInput("another password\n", "user", "boris", "--users", users).code());
    String text = Files.readString(users);
    assertFalse(text.contains("password"), text);
    assertEquals(List.of("anna", "boris"), text.lines().map(l -> l.split(":")[0]).toList());
    assertEquals(0, Run.of("user", "anna", "--remove", "--users", users).code());
    assertRefused("no user 'anna'", Run.of("user", "anna", "--remove", "--users", users));
    assertRefused("10 or more", Run.withInput("short\n", "user", "anna", "--users", users));
    assertRefused("no name", Run.withInput("a long password\n", "user", "a:b", "--users", users));
    assertRefused("no password", Run.withInput("", "user", "anna", "--users", users));
    Files.writeString(users, "anna:secret\n");
    assertRefused("line 1", Run.withInput("a long password\n", "user", "boris", "--users", users));
  }

  @Test
  void aServerThatIsNotThereIsOneLine() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    assertRefused(
        "no server answers",
        Run.in(
            Map.of("RAPPORTEUR_PASSWORD", "a long password"),
            "",
            "ingest",
            article,
            "--server",
            "http://localhost:1/",
            "--user",
            "anna"));
    assertRefused("needs --user", Run.of("ingest", article, "--server", "http://localhost:1/"));
  }

  /** Another process has the store; what is ingested goes through it and stays when it ends. */
  @Test
  @Timeout(120)
  void ingestsThroughTheProcessThatServesTheStore() throws Exception {
    Path users = folder.resolve("users");
    Run.withInput("a long password\n", "user", "anna", "--users", users);
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Path missing = folder.resolve("missing.txt");
    Process process = serve("--users", users.toString());
    try {
      String address = address(process.errorReader());
      Run through = Run.of("ingest", article, missing, "--store", store);
      assertEquals(3, through.code(), through.err());
      assertEquals(
          List.of(
              "rapporteur: rejected " + missing + ": no such file or folder",
              "rapporteur: read 2: 1 new, 0 replaced, 0 unchanged, 1 rejected; 1 reports found"),
          through.err().lines().toList());

      Map<String, String> password = Map.of("RAPPORTEUR_PASSWORD", "a long password");
      Run remote = Run.in(password, "", "ingest", article, "--server", address, "--user", "anna");
      assertEquals(0, remote.code(), remote.err());
      assertTrue(remote.err().contains("1 unchanged"), remote.err());
      Run wrong = Run.in(password, "", "ingest", article, "--server", address, "--user", "boris");
      assertRefused("answers 401", wrong);
      assertEquals(4, Run.of("query", "ASK {}", "--store", store).code());
      assertDecidesAndRemovesThrough(address);
      assertEquals(200, ping(address));
    } finally {
      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
    Run again = Run.of("ingest", article, "--store", store);
    assertTrue(again.err().contains("1 new"), again.err());
    Run list = Run.of("link", "list", "--store", store);
    assertEquals(2, list.out().lines().count(), list.out());
  }

  private void assertDecidesAndRemovesThrough(String address) throws Exception {
    String report = report(address);
    Run wrong =
        Run.of("link", "wrong", report, "--reason", "x", "--author", "me", "--store", store);
    assertEquals(0, wrong.code(), wrong.err());
    assertTrue(wrong.err().contains("by me: x"), wrong.err());
    Run remote =
        Run.in(
            Map.of("RAPPORTEUR_PASSWORD", "a long password"),
            "",
            "link",
            "wrong",
            report,
            "--reason=y",
            "--author=me",
            "--server=" + address,
            "--user=anna");
    assertTrue(remote.err().contains("by anna: y"), remote.err());
    assertRefused(
        "is called 'nobody'",
        Run.of("link", "same", "nobody", report, "--reason", "x", "--store", store));
    Run list = Run.of("link", "list", "--store", store);
    String decision = list.out().split(",")[0];
    Run undone = Run.of("link", "undo", decision, "--store", store);
    assertTrue(undone.err().contains("undone: " + decision), undone.err());
    assertRefused("no decision '" + decision, Run.of("link", "undo", decision, "--store", store));

    Run removed = Run.of("remove", "a", "b", "--store", store);
    assertEquals(3, removed.code(), removed.err());
    assertEquals(
        List.of("rapporteur: the store has no article 'b'", "rapporteur: 1 removed"),
        removed.err().lines().toList());
  }

  private Process serve(String... options) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "serve",
                    "--quiet",
                    "--port",
                    "0",
                    "--store",
                    store.toString()),
                Stream.of(options))
            .toList();
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String address(BufferedReader err) throws IOException {
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.startsWith("SPARQL endpoint: ")) {
        return line.split(" ")[2].replaceFirst("rapporteur/.*", "");
      }
    }
    throw new AssertionError("the server did not say its address");
  }

  /** The IRI of the one report that is stored. */
  private static String report(String address) throws IOException, InterruptedException {
    String query = "SELECT ?r { ?r a <https://w3id.org/rapporteur/ontology#Report> }";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    address
                        + "rapporteur/sparql?query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .header("Accept", "text/csv")
            .build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString())
        .body()
        .lines()
        .toList()
        .get(1);
  }

  private static int ping(String address) throws IOException, InterruptedException {
    HttpRequest ping = HttpRequest.newBuilder(URI.create(address + "$/ping")).build();
    return HttpClient.newHttpClient().send(ping, BodyHandlers.discarding()).statusCode();
  }

  private static void assertRefused(String words, Run run) {
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(words), run.err());
  }
}
