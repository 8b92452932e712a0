package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Łukasz Żółć, lukasz-zolc",
    "Đorđe Ødegård, dorde-odegard",
    "Strauß, strauss",
    "IŞIK ığdır, isik-igdir",
    "Ærø, aero",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Виктор, viktor",
    "王毅, wang-yi",
    "Pak Yong-il, pak-yong-il",
    "O’Neill, oneill",
    "🇷🇺, x"
  })
  void slugsAreAscii(String name, String slug) {
    assertEquals(slug, Spelling.slug(name));
  }

  @Test
  void longSlugsEndWithAWholeWord() {
    assertEquals(
        "the-general-political-bureau-of-the-korean", // no part of "Peoples" follows
        Spelling.slug("The General Political Bureau of the Korean Peoples' Army and its branches"));
  }

  @ParameterizedTest
  @CsvSource({
    "No Kwang Chol, no kwang chol",
    "No Kwang-chol, no kwang chol",
    "Erdoğan,",
    "J. Smith,",
    "von der Leyen,",
    "al-Sharaa,",
    "Ahmed al-Sharaa, ahmed al sharaa"
  })
  void onlyFullNamesHaveAKey(String name, String key) {
    assertEquals(Optional.ofNullable(key), Spelling.nameKey(name));
  }

  @Test
  void labelsAreOneVisibleLine() {
    assertEquals("Ana Test", Spelling.label("\u202E Ana\u200B\n\tTest\u0000 "));
    assertEquals("", Spelling.label("\u202E\u0007\uD83D"));
  }

  @Test
  void textsKeepTheirLengthInCodePoints() {
    assertEquals("a\uFFFDb\uFFFD\n\uD83D\uDE00", Spelling.text("a\u0000b\uD83D\n\uD83D\uDE00"));
  }
}
