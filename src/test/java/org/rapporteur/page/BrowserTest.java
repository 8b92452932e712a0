package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.SmallWorld;

/** Uses the page as people do, in the system's Chromium; skipped where there is none. */
class BrowserTest {

  private static final String SCRIPT = "<script>window.hacked=1</script>";
  private static final String IMAGE = "<img src=x onerror=window.hacked=1>";

  @TempDir private static Path folder;

  private static Visit visit;
  private static Browser browser;

  @BeforeAll
  static void start() {
    KnowledgeStore store =
        SmallWorld.store(
            world ->
                replaced(replaced(world, "Ruy Mendal", "Ruy " + SCRIPT), "Guests in Brask", IMAGE));
    visit = Visit.to(store, folder);
    browser = visit.browser();
  }

  /** Changes names and titles, and leaves alone the texts, whose offsets must stay. */
  private static String replaced(String world, String name, String other) {
    return world.replace('"' + name + '"', '"' + other + '"');
  }

  @AfterAll
  static void stop() {
    if (visit != null) {
      visit.close();
    }
  }

  @BeforeEach
  void wideAndLight() {
    browser.resize(1280, 900);
    browser.dark(false);
  }

  @AfterEach
  void nothingLeavesTheOriginAndNoNameRuns() {
    assertEquals(new TreeSet<>(), visit.elsewhere());
    assertNull(browser.run("return window.hacked"));
  }

  @Test
  void theFrontSaysWhoMetWhom() {
    browser.open("");
    assertTrue(browser.text(".gazette").contains("spoke by telephone with Edda Korff"));
    browser.find(".table-net .seat");
    browser.find(".tl .ev");
    assertEquals("Who met whom, where and when, and according to whom", browser.text("h1"));
  }

  @Test
  void aMisspeltNameLeadsToTheActor() {
    browser.open("");
    browser.type("#q", "orla qiust");
    browser.find("#suggest [role=option]");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    assertEquals("Orla Quist", browser.text("h1", text -> text.startsWith("Orla")));
    assertTrue(browser.text(".actor-head").contains("Defence Minister"));
    browser.find(".tenures .ten");
  }

  @Test
  void aLineLeadsToTheSentenceBehindIt() {
    browser.open("network?level=persons&status=disputed&from=2031-05-06&to=2031-05-06");
    browser.run("arguments[0].focus()", browser.find(".ring-net .link"));
    browser.press(Keys.ENTER);
    browser.awaitPath(path -> path.startsWith("event/"));
    browser.find(".report");
    List<String> triggers = browser.all("mark b").stream().map(b -> b.getText()).toList();
    assertTrue(triggers.contains("did not meet"), triggers::toString);
    assertTrue(browser.text(".notes .contradiction").contains("cannot all be right"));
  }

  @Test
  void thePeriodIsChangedByKeyAndKeepsTheFocus() {
    browser.open("?period=all");
    browser.run("arguments[0].focus()", browser.find("#brush-from"));
    browser.press(Keys.ARROW_RIGHT);
    browser.awaitPath(path -> path.contains("from="));
    browser.find("#brush-from");
    browser.text("#shown");
    browser.awaitPath(path -> "brush-from".equals(browser.focused().getAttribute("id")));
  }

  @Test
  void aFilterIsInTheAddressAndKeepsTheFocus() {
    browser.open("?period=all");
    browser.find("#filter-type");
    browser.run(
        "const f = arguments[0]; f.focus(); f.value = 'call'; f.dispatchEvent(new Event('change'))",
        browser.find("#filter-type"));
    assertEquals("1 event", browser.text("#shown", text -> text.equals("1 event")));
    assertTrue(browser.path().contains("type=call"));
    assertEquals("filter-type", browser.focused().getAttribute("id"));
  }

  @Test
  void aQuestionIsFilledInAndAsked() {
    browser.open("query/met");
    browser.type("#p-who", "Tam \"Vell");
    browser.find("#run").click();
    assertTrue(browser.text("#result", text -> text.contains("No rows")).contains("nothing"));
    browser.type("#p-who", "Tam Vell");
    browser.find("#run").click();
    assertTrue(browser.text("#result", text -> text.contains("Edda Korff")).contains("call"));
    assertTrue(browser.path().contains("who=Tam"));
  }

  @Test
  void anAnswerIsSeenAsNetworkInTimeAndOnAMap() {
    browser.open("query/who-met-whom");
    browser.find("#result [data-way=network]").click();
    browser.find("#result .ring-net .seat");
    assertTrue(browser.path().endsWith("as=network"));
    browser.find("#result [data-way=timeline]").click();
    browser.find("#result .tl .ev");
    assertEquals(List.of(), browser.barriers());
    browser.open("query/who-met-whom?as=map");
    browser.find("#result svg.map");
  }

  @Test
  void aWrongQueryIsAnsweredWithTheReason() {
    browser.open("query/met");
    browser.find("#result table, #result .state");
    browser.type("#code", "SELECT nonsense");
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    assertTrue(browser.text("#result [role=alert]").contains("line 1"));
  }

  @Test
  void anEventCanBeTakenAwayAsTurtle() {
    browser.open("?period=all&type=call");
    browser.find(".entry-date").click();
    Object turtle =
        browser.runAsync(
            "const done = arguments[1]; fetch(arguments[0].href).then(r => r.text()).then(done)",
            browser.find("a[download$='.ttl']"));
    assertTrue(turtle.toString().contains("a rap:Call"), turtle::toString);
  }

  @Test
  void everythingIsReachedByKeys() {
    browser.open("");
    browser.run("document.body.focus()");
    browser.press(Keys.TAB, Keys.ENTER);
    assertEquals("content", browser.focused().getAttribute("id"));
    browser.run("arguments[0].focus()", browser.find(".table-net .seat[tabindex='0']"));
    String first = browser.focused().getAttribute("data-seat");
    browser.press(Keys.ARROW_DOWN);
    String second = browser.focused().getAttribute("data-seat");
    assertTrue(!first.equals(second));
    browser.press(Keys.ENTER);
    browser.awaitPath(path -> path.equals("actor/" + second));
    browser.awaitPath(path -> "content".equals(browser.focused().getAttribute("id")));
  }

  @Test
  void anUnknownAddressHelps() {
    browser.open("event/event-nobody");
    assertTrue(browser.text("#content").contains("There is no event at this address"));
  }

  @Test
  void scriptInNamesAndTitlesStaysText() {
    browser.open("search?q=ruy");
    assertTrue(browser.text("#content").contains("Ruy " + SCRIPT));
    browser.find("#content .related a").click();
    assertEquals("Ruy " + SCRIPT, browser.text("h1", text -> text.startsWith("Ruy")));
    browser.open("article/article-guests");
    assertEquals(IMAGE, browser.text("h1"));
  }

  static List<String> views() {
    return List.of(
        "",
        "?period=all",
        "event/",
        "actor/state-xa",
        "article/article-second-look",
        "search?q=brann",
        "network?level=persons",
        "timeline?period=all",
        "map",
        "query/who-met-whom",
        "review",
        "add");
  }

  @ParameterizedTest
  @MethodSource("views")
  void noViewHasBarriersWideOrNarrowLightOrDark(String view) {
    browser.open(view.equals("event/") ? event() : view);
    browser.text("#content");
    assertEquals(List.of(), browser.barriers());
    browser.dark(true);
    browser.resize(390, 844);
    browser.open(view.equals("event/") ? event() : view);
    browser.text("#content");
    assertEquals(List.of(), browser.barriers());
    Object overflow =
        browser.run(
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
    assertTrue((Long) overflow <= 0, "wider than the window by " + overflow);
  }

  private static String event() {
    browser.open("?period=all&status=disputed");
    browser.find(".entry-date").click();
    browser.find(".report");
    return browser.path();
  }
}
