package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the interface over HTTP; the hand-made small world is what it answers from. */
class ApiTest {

  private static Served served;

  @BeforeAll
  static void serve() {
    served = new Served();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String body(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static JsonObject json(String path) {
    HttpResponse<byte[]> response = served.get("api/" + path);
    assertEquals(200, response.statusCode(), () -> body(response));
    return JsonParser.parseString(body(response)).getAsJsonObject();
  }

  private static Stream<JsonObject> objects(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }

  private static JsonObject only(String filters) {
    List<JsonObject> events = objects(json("events?" + filters).get("events")).toList();
    assertEquals(1, events.size(), filters);
    return events.get(0);
  }

  private static String id(String filters) {
    return only(filters).get("id").getAsString();
  }

  @Test
  void tellsWhatThereIs() {
    JsonObject summary = json("summary");
    assertEquals(10, summary.get("events").getAsInt());
    assertEquals(4, summary.get("articles").getAsInt());
    assertEquals("2030-07-01", summary.get("recent").getAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "type=visit, 2",
    "status=planned, 1",
    "status=disputed, 2",
    "actor=state-xc, 2",
    "actor=state-xc&with=state-xa, 2",
    "from=2031-06-18&to=2031-06-18, 1",
    "from=2031-05-06&to=2031-05-07, 4",
    "type=meeting&status=cancelled, 1",
    "place=place-corvo, 2",
    "actor=person-nobody, 0"
  })
  void selectsEvents(String filters, int total) {
    assertEquals(total, json("events?" + filters).get("total").getAsInt());
  }

  @Test
  void anEventHasWhatASentenceNeeds() {
    JsonObject call = only("type=call");
    assertEquals("2031-05-07", call.get("from").getAsString());
    assertEquals("day", call.get("certainty").getAsString());
    assertEquals(
        List.of("Tam Vell a Alvania", "Edda Korff b Brescovia"),
        objects(call.get("participants"))
            .map(
                p ->
                    p.getAsJsonObject("actor").get("name").getAsString()
                        + " "
                        + p.get("side").getAsString()
                        + " "
                        + p.getAsJsonObject("onBehalfOf").get("name").getAsString())
            .toList());
  }

  @Test
  void anEventHasItsSentencesAndHowTheyCompare() {
    JsonObject detail =
        json("events/" + id("status=disputed&from=2031-05-06&to=2031-05-06&actor=state-xb"));
    List<JsonObject> reports = objects(detail.get("reports")).toList();
    assertEquals(
        List.of("held", "denied").stream().sorted().toList(),
        reports.stream().map(r -> r.get("status").getAsString()).sorted().toList());
    JsonObject denial =
        reports.stream()
            .filter(r -> r.get("status").getAsString().equals("denied"))
            .findFirst()
            .get();
    JsonObject words = denial.getAsJsonObject("quotation");
    assertEquals("did not meet", words.get("trigger").getAsString());
    assertEquals(
        "The Brescovian press office said that Tam Vell ", words.get("lead").getAsString());
    JsonObject note = objects(detail.get("notes")).findFirst().get();
    assertEquals("contradiction", note.get("kind").getAsString());
    assertEquals("status", note.get("matter").getAsString());
  }

  @Test
  void aTripHasItsPartsAndItsDelegation() {
    JsonObject detail = json("events/" + id("type=visit&status=held"));
    assertEquals(2, detail.getAsJsonObject("event").getAsJsonArray("parts").size());
    JsonObject delegation = objects(detail.get("delegations")).findFirst().orElseThrow();
    assertEquals("Alvanian delegation", delegation.get("name").getAsString());
    assertEquals(
        "Orla Quist",
        objects(delegation.get("heads")).findFirst().orElseThrow().get("name").getAsString());
  }

  @Test
  void anActorHasOfficesCounterpartsAndNames() {
    String orla =
        objects(json("suggest?q=orla%20qist").get("groups"))
            .flatMap(group -> objects(group.get("items")))
            .map(item -> item.get("id").getAsString())
            .findFirst()
            .orElseThrow();
    JsonObject actor = json("actors/" + orla);
    assertEquals("Orla Quist", actor.getAsJsonObject("actor").get("name").getAsString());
    assertTrue(
        objects(actor.get("tenures"))
            .anyMatch(t -> t.get("office").getAsString().equals("Deputy Defence Minister")));
    assertTrue(
        objects(actor.get("delegations"))
            .anyMatch(d -> d.get("name").getAsString().equals("Alvanian delegation")));
    assertEquals(
        "Brescovia, Edda Korff, Ivo Brann, Ruy Mendal",
        objects(actor.get("counterparts"))
            .map(c -> c.getAsJsonObject("actor").get("name").getAsString())
            .sorted()
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow());
  }

  /** Nobody calls Corvania itself a participant; a minister acts for it. */
  @Test
  void aStateThatOthersActForHasAPage() {
    JsonObject state = json("actors/state-xc");
    assertEquals("Corvania", state.getAsJsonObject("actor").get("name").getAsString());
    assertTrue(
        objects(state.get("people"))
            .anyMatch(
                p -> p.getAsJsonObject("actor").get("name").getAsString().equals("Ruy Mendal")));
  }

  @Test
  void anArticleHasItsTextWithTheSentences() {
    JsonObject article = json("articles/article-second-look");
    String text = article.get("text").getAsString();
    List<String> marked =
        objects(article.get("marks"))
            .map(m -> text.substring(m.get("begin").getAsInt(), m.get("end").getAsInt()))
            .toList();
    assertEquals(5, marked.size());
    assertEquals("Orla Quist met Ivo Brann in the Palace of Brask on 5 May.", marked.get(0));
  }

  @Test
  void downloadsCanBeReadByOthers() {
    assertTrue(body(served.get("api/events.csv?type=call")).startsWith("event,type,status,"));
    Model model = ModelFactory.createDefaultModel();
    String turtle = body(served.get("api/events/" + id("type=call") + ".ttl"));
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    assertTrue(turtle.contains("Tam Vell telephoned Edda Korff on 7 May."), turtle);
    assertTrue(body(served.get("api/network.graphml")).contains("<graphml"));
  }

  @ParameterizedTest
  @CsvSource({
    "events?tpye=call, 400, there is no parameter tpye; there are actor",
    "events?from=yesterday, 400, from is 'yesterday'; write a day as 2025-11-08",
    "events?type=war, 400, type is 'war'; choose one of meeting",
    "events?limit=0, 400, limit is '0'; write a number from 1 to 200",
    "events?limit=99999999999, 400, limit is '99999999999'",
    "network?limit=501, 400, limit is '501'; write a number from 2 to 500",
    "events/event-nobody, 404, 'event-nobody' is not in the store",
    "events/event-nobody.ttl, 404, 'event-nobody' is not in the store",
    "actors/%3Cscript%3E, 404, '<script>' is not in the store",
    "everything, 404, /api/everything is no address of the interface"
  })
  void whatCannotBeAnsweredIsAProblemThatSaysWhy(String path, int status, String detail) {
    HttpResponse<byte[]> response = served.get("api/" + path);
    assertEquals(status, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    JsonObject problem = JsonParser.parseString(body(response)).getAsJsonObject();
    assertEquals(status, problem.get("status").getAsInt());
    assertTrue(problem.get("detail").getAsString().startsWith(detail), problem::toString);
  }

  @Test
  void longTextsAreRefused() {
    assertEquals(400, served.get("api/suggest?q=" + "x".repeat(201)).statusCode());
    assertEquals(200, served.get("api/suggest?q=" + "x".repeat(200)).statusCode());
  }

  @Test
  void theInterfaceOnlyAnswers() {
    HttpResponse<byte[]> response = served.send("DELETE", "api/events");
    assertTrue(response.statusCode() >= 400 && response.statusCode() < 500);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    HttpResponse<byte[]> first = served.get("api/events");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = served.get("api/events", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
  }

  @Test
  void longAnswersArePackedForThoseWhoCanUnpack() throws IOException {
    byte[] plain = served.get("api/events").body();
    HttpResponse<byte[]> packed = served.get("api/events", "Accept-Encoding", "gzip");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(packed.body().length < plain.length / 3);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(plain, in.readAllBytes());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "event/event-x, text/html",
    "actor/state-xa, text/html",
    "network, text/html",
    "timeline, text/html",
    "map, text/html",
    "query/met, text/html",
    "add, text/html",
    "page/js/main.js, text/javascript",
    "page/css/base.css, text/css",
    "page/seal.svg, image/svg+xml"
  })
  void thePageAndItsFilesAreThere(String path, String type) {
    HttpResponse<byte[]> response = served.get(path);
    assertEquals(200, response.statusCode());
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(
        response
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .startsWith("default-src 'self';"));
  }

  @ParameterizedTest
  @CsvSource({
    "page/js/nothing.js",
    "page/..%2FApi.class",
    "page/%2e%2e/Api.class",
    "page/openapi.json",
    "page/js/",
    "page/"
  })
  void nothingElseOfTheClassPathIs(String path) {
    assertTrue(served.get(path).statusCode() >= 400, path);
  }
}
