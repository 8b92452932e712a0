package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.registry.Registry;
import org.rapporteur.server.articles.ArticleDesk;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** Articles that users send. */
class ArticlesTest {

  private static final String SENTENCE =
      "Foreign Minister Penny Wong of Australia met Fijian Prime Minister Sitiveni Rabuka in Suva on"
          + " Friday. They talked about fish and about the price of fuel for the islands.";

  private static final String TEXT =
      "Envoys meet in Suva\n# date=2024-03-02; publisher=Reef Wire\n\n" + SENTENCE;

  @TempDir private static Path folder;

  private static KnowledgeStore store;
  private static SparqlServer server;
  private static Client anna;

  @BeforeAll
  static void start() {
    UserFile users = new UserFile(folder.resolve("users"));
    users.put("anna", "a long password".toCharArray());
    store = KnowledgeStore.inMemory();
    ArticleDesk desk = new ArticleDesk(store, ArticlesTest::builder);
    server =
        SparqlServer.start(
            store, Optional.of(desk), Settings.local(0).withUsers(users.path()), Map.of());
    anna = new Client(server).as("anna", "a long password");
  }

  private static GraphBuilder builder() {
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), Optional.empty());
    return new GraphBuilder(Registry.load(List.of()), reader, 1);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void aTextIsPreviewedStoredReplacedAndRemoved() {
    JsonObject preview = answer(anna.post("articles?preview=true&name=suva", "text/plain", TEXT));
    assertEquals(0, changes(preview, "added"));
    String graph = article(preview).get("graph").getAsString();
    assertEquals(0, statements(graph));
    assertFound(preview);

    JsonObject stored = answer(anna.post("articles?name=suva", "text/plain", TEXT));
    assertEquals(1, changes(stored, "added"));
    assertFound(stored);
    assertTrue(statements(graph) > 0);
    assertEquals(
        1, changes(answer(anna.post("articles?name=suva", "text/plain", TEXT)), "unchanged"));
    assertEquals(
        1,
        changes(
            answer(anna.post("articles?name=suva", "text/plain", TEXT + " They left.")),
            "replaced"));

    String path = "articles?article=" + Client.encode(graph);
    assertEquals(1, answer(anna.send("DELETE", path)).get("removed").getAsInt());
    assertEquals(0, statements(graph));
    Client.problem(404, anna.send("DELETE", path));
    Client.problem(400, anna.send("DELETE", "articles"));
  }

  @Test
  void singleReportsAreLeftOut() {
    String two = TEXT + " Samoan Prime Minister Fiame Mata'afa telephoned Rabuka on Thursday.";
    JsonObject all =
        article(answer(anna.post("articles?preview=true&name=two", "text/plain", two)));
    assertEquals(2, all.getAsJsonArray("reports").size(), all.toString());
    String graph = all.get("graph").getAsString();
    JsonObject some = answer(anna.post("articles?name=two&without=2", "text/plain", two));
    assertEquals(1, article(some).getAsJsonArray("reports").size(), some.toString());
    assertTrue(article(some).get("unused").toString().contains("left out"), some.toString());
    assertEquals(1, reports(graph));
    assertEquals(1, changes(answer(anna.post("articles?name=two", "text/plain", two)), "replaced"));
    assertEquals(2, reports(graph));
    Client.problem(400, anna.post("articles?without=all", "text/plain", two));
    Client.problem(
        400,
        anna.post("articles?without=1", "application/json", "[{\"text\":\"a\"},{\"text\":\"b\"}]"));
    anna.send("DELETE", "articles?article=two");
  }

  private static int reports(String graph) {
    String query =
        "SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?r a <https://w3id.org/rapporteur/ontology#Report> } }"
            .formatted(graph);
    return Integer.parseInt(anna.query(query, "text/csv").body().lines().toList().get(1));
  }

  @Test
  void pagesAndJsonAreTheSameArticle() {
    String page =
        "<html><head><title>Envoys meet in Suva</title><meta name=date content=2024-03-02>"
            + "<meta property='og:site_name' content='Reef Wire'></head><body><nav>Home</nav><p>"
            + SENTENCE
            + "</p></body></html>";
    JsonObject json = new JsonObject();
    json.addProperty("name", "suva");
    json.addProperty("title", "Envoys meet in Suva");
    json.addProperty("text", SENTENCE);
    json.addProperty("published", "2024-03-02");
    json.addProperty("publisher", "Reef Wire");
    String preview = "articles?preview=true&name=suva";
    JsonObject fromText = article(answer(anna.post(preview, "text/plain", TEXT)));
    assertEquals(fromText, article(answer(anna.post(preview, "text/html", page))));
    assertEquals(
        fromText, article(answer(anna.post(preview, "application/json", json.toString()))));
  }

  @Test
  void whatIsRejectedIsNamedAndTheRestGoesIn() {
    String sent =
        "[{'name':'good','text':'%s'},{'name':'empty','text':' '}]"
            .formatted(SENTENCE)
            .replace('\'', '"');
    JsonObject answer = answer(anna.post("articles?details=false", "application/json", sent));
    assertEquals(2, answer.get("read").getAsInt());
    assertEquals(1, changes(answer, "added"));
    assertEquals(
        "empty",
        answer.getAsJsonArray("rejected").get(0).getAsJsonObject().get("source").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/plain | `` | 422 | empty",
        "text/plain | %PDF-1.4 | 422 | PDF",
        "text/html | <html><script>x</script></html> | 422 | without text",
        "application/pdf | x | 415 | text/plain",
        "application/json | {broken | 400 | no JSON",
        "application/json | [] | 400 | 1 to 200",
        "application/json | [1] | 400 | object",
        "application/json | {\"title\": \"x\"} | 400 | needs one of",
        "application/json | {\"text\": \"x\", \"html\": \"y\"} | 400 | needs one of",
        "application/json | {\"text\": 1} | 400 | must be a string",
        "application/json | {\"txt\": \"x\"} | 400 | has no 'txt'",
        "application/json | {\"base64\": \"***\"} | 400 | base64",
        "application/json | {\"text\": \"x\", \"name\": \"a\\u0000b\"} | 400 | no name",
        "text/plain; charset=klingon | x | 400 | cannot be read"
      })
  void badArticlesChangeNothing(String type, String body, int status, String words) {
    String before = everything();
    JsonObject problem = Client.problem(status, anna.post("articles", type, body));
    assertTrue(problem.get("detail").getAsString().contains(words), problem.toString());
    assertEquals(before, everything());
  }

  @Test
  void strangersAndPagesOfOthersSendNone() {
    Client.problem(401, new Client(server).post("articles", "text/plain", TEXT));
    Client.problem(
        403, anna.with("Origin", "https://evil.example").post("articles", "text/plain", TEXT));
    Client.problem(405, anna.get("articles", "*/*"));
    Client.problem(400, anna.post("articles?preview=perhaps", "text/plain", TEXT));
  }

  @Test
  void markupInNamesStaysText() {
    String markup = TEXT.replace("Rabuka", "<script>alert(1)</script>");
    JsonObject found = article(answer(anna.post("articles?preview=true", "text/plain", markup)));
    assertTrue(found.get("text").getAsString().contains("<script>"), found.toString());
  }

  private static void assertFound(JsonObject answer) {
    JsonObject report = article(answer).getAsJsonArray("reports").get(0).getAsJsonObject();
    assertEquals("meeting", report.get("type").getAsString());
    assertEquals("2024-03-01", report.get("when").getAsString());
    JsonArray participants = report.getAsJsonArray("participants");
    assertEquals(2, participants.size(), report.toString());
    JsonObject evidence = report.getAsJsonArray("evidence").get(0).getAsJsonObject();
    String text = article(answer).get("text").getAsString();
    assertEquals(
        evidence.get("text").getAsString(),
        text.substring(evidence.get("begin").getAsInt(), evidence.get("end").getAsInt()));
  }

  private static JsonObject article(JsonObject answer) {
    return answer.getAsJsonArray("articles").get(0).getAsJsonObject();
  }

  private static int changes(JsonObject answer, String kind) {
    return answer.getAsJsonObject("changes").get(kind).getAsInt();
  }

  private static JsonObject answer(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static int statements(String graph) {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }";
    return Integer.parseInt(anna.query(query, "text/csv").body().lines().toList().get(1));
  }

  private static String everything() {
    return anna.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "text/csv").body();
  }
}
