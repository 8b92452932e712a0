package org.rapporteur.page.view;

/**
 * A sentence in its paragraph, divided so that it can be marked.
 *
 * @param before what stands before it in the paragraph
 * @param lead the sentence up to the words that made the report
 * @param trigger those words
 * @param tail the rest of the sentence
 * @param after what stands behind it in the paragraph
 */
public record Quotation(String before, String lead, String trigger, String tail, String after) {

  /** So much of a long paragraph is given on each side of the sentence. */
  private static final int CONTEXT = 500;

  /**
   * @param text the article's text
   * @param begin of the sentence, in code points as the graph counts
   * @param end behind it
   * @param triggerBegin of the words
   * @param triggerEnd behind them
   */
  static Quotation of(String text, int begin, int end, int triggerBegin, int triggerEnd) {
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(0, end);
    int wordsFrom = clamp(text.offsetByCodePoints(0, triggerBegin), from, to);
    int wordsTo = clamp(text.offsetByCodePoints(0, triggerEnd), wordsFrom, to);
    int paragraph = text.lastIndexOf("\n\n", from) < 0 ? 0 : text.lastIndexOf("\n\n", from) + 2;
    int paragraphEnd = text.indexOf("\n\n", to) < 0 ? text.length() : text.indexOf("\n\n", to);
    return new Quotation(
        lastWords(text.substring(paragraph, from)),
        text.substring(from, wordsFrom),
        text.substring(wordsFrom, wordsTo),
        text.substring(wordsTo, to),
        firstWords(text.substring(to, paragraphEnd)));
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(high, value));
  }

  private static String lastWords(String text) {
    int cut = text.length() <= CONTEXT ? -1 : text.indexOf(' ', text.length() - CONTEXT);
    return cut < 0 ? text : "…" + text.substring(cut);
  }

  private static String firstWords(String text) {
    int cut = text.length() <= CONTEXT ? -1 : text.lastIndexOf(' ', CONTEXT);
    return cut < 0 ? text : text.substring(0, cut) + " …";
  }
}
