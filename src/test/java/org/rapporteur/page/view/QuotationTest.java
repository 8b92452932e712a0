package org.rapporteur.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuotationTest {

  @Test
  void offsetsCountCodePointsAndContextStaysInTheParagraph() {
    String text = "Title 🕊\n\nBefore it. 🕊 They met here. After it.\n\nNext.";
    int begin = text.codePointCount(0, text.indexOf("They"));
    int met = begin + "They ".length();
    Quotation quotation = Quotation.of(text, begin, begin + 14, met, met + 3);
    assertEquals(
        new Quotation("Before it. 🕊 ", "They ", "met", " here.", " After it."), quotation);
  }

  @Test
  void wordsOutsideTheSentenceAreNotMarked() {
    Quotation quotation = Quotation.of("One. Two.", 5, 9, 0, 3);
    assertEquals(new Quotation("One. ", "", "", "Two.", ""), quotation);
  }

  @Test
  void longParagraphsAreCutBetweenWords() {
    String words = "word ".repeat(400);
    Quotation quotation =
        Quotation.of(words + "Met. " + words.strip(), words.length(), words.length() + 4, 0, 0);
    assertTrue(quotation.before().matches("… word( word)* "), quotation.before());
    assertTrue(quotation.after().matches("( word)+ …"), quotation.after());
    assertTrue(quotation.before().length() <= 502);
  }
}
