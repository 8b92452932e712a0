package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.rapporteur.store.SmallWorld;

/** What a user does on the page who signs in: add articles, decide who is who. */
class AnalystTest {

  private static final String TEXT =
      """
      Ministers meet in Apia

      APIA, 7 March 2031 - Tonga's foreign minister, Sione Fifita, met Samoa's foreign minister, \
      Lupe Matautia, in Apia on Thursday. Fifita telephoned \
      Samoa's prime minister, Fale Pouono, on Tuesday.
      """;

  @TempDir private static Path folder;

  private static Visit visit;
  private static Browser browser;

  @BeforeAll
  static void start() {
    visit = Visit.to(SmallWorld.store(), folder);
    browser = visit.browser();
    browser.resize(1280, 900);
  }

  @AfterAll
  static void stop() {
    if (visit != null) {
      visit.close();
    }
  }

  @Test
  void anArticleIsReadCheckedAndStored() {
    browser.open("add");
    browser.run("arguments[0].value = arguments[1]", browser.find("#text"), TEXT);
    browser.run("arguments[0].value = '2031-03-07'", browser.find("#published"));
    browser.type("#publisher", "Reef Wire");
    browser.find("#read").click();
    visit.signIn("wrong");
    browser.text(".sign-in", text -> text.contains("is wrong"));
    visit.signIn(Visit.PASSWORD);
    assertTrue(browser.text(".found").contains("met Lupe Matautia"));
    browser.find(".found li:nth-child(2) [name=keep]").click();
    browser.text("#store", text -> text.equals("Store 1 event"));
    browser.find("#store").click();
    browser.awaitPath(path -> path.startsWith("article/"));
    assertTrue(browser.text(".flat").contains("Sione Fifita"));
    assertFalse(browser.text(".flat").contains("telephone"), "what was not ticked is not stored");
  }

  @Test
  void twoArePutTogetherAndToldApartAgain() {
    String ivo = actor("ivo brann");
    String edda = actor("edda korff");
    browser.find(".correct summary").click();
    browser.type("#other", "Ivo Brann");
    browser.type("#why-compared", "the photograph shows her");
    browser.press(Keys.ENTER);
    signInWhenAsked();
    browser.text(".decisions", text -> text.contains("anna") && text.contains("the photograph"));
    assertEquals(List.of(), browser.barriers());
    browser.text("#content", text -> !text.contains("What follows from it"));
    browser.open(edda);
    String name = browser.text("h1");
    browser.open(ivo);
    browser.text("h1", text -> text.equals(name));
    browser.open(edda);
    browser.find(".decisions .btn").click();
    signInWhenAsked();
    browser.text(".decisions", text -> text.contains("Taken back on"));
  }

  @Test
  void aReportIsTakenFromItsEvent() {
    browser.open("?period=all&status=disputed&actor=state-xb&from=2031-05-06&to=2031-05-06");
    browser.find(".entry-date").click();
    browser.text("#r1", text -> text.equals("2 reports"));
    browser.find(".report .correct summary").click();
    browser.type(".report [name=reason]", "that was another day");
    browser.press(Keys.ENTER);
    signInWhenAsked();
    browser.text("#r1", text -> text.equals("1 report"));
    browser.open("review");
    assertTrue(browser.text(".decisions").contains("that was another day"));
  }

  /** The address of whom the words mean. */
  private static String actor(String words) {
    browser.open("search?q=" + words.replace(" ", "%20"));
    browser.find("#content .related a").click();
    browser.awaitPath(path -> path.startsWith("actor/"));
    return browser.path();
  }

  /** The page keeps name and password until it is loaded anew. */
  private static void signInWhenAsked() {
    browser.find("#password, .notice[role=status]");
    if (!browser.all("#password").isEmpty()) {
      visit.signIn(Visit.PASSWORD);
    }
  }
}
