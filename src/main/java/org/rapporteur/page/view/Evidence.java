package org.rapporteur.page.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.page.catalogue.Article;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.page.catalogue.Ids;
import org.rapporteur.store.Answers.Row;

/**
 * The words of one article that its reports rest on, read from the store when somebody asks.
 *
 * @param text the article's whole text
 * @param byReport where the words of each report stand
 */
record Evidence(String text, Map<String, Words> byReport) {

  /**
   * The words of one report, in code points.
   *
   * @param begin of the sentence
   * @param end behind it
   * @param triggerBegin of the words that made the report
   * @param triggerEnd behind them
   * @param accordingTo whom the article names as its source
   * @param link why the report was tied to its event
   */
  record Words(
      int begin,
      int end,
      int triggerBegin,
      int triggerEnd,
      Optional<String> accordingTo,
      Optional<String> link) {}

  static Evidence of(Catalogues catalogues, Article article) {
    Map<String, String> which = Map.of("article", Ids.iri(article.id()));
    Map<String, Words> words = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    catalogues.each("text", which, row -> text.append(row.text("text")));
    if (!text.isEmpty()) {
      catalogues.each(
          "evidence", which, row -> words.putIfAbsent(Ids.of(row.text("report")), words(row)));
    }
    return new Evidence(text.toString(), words);
  }

  private static Words words(Row row) {
    return new Words(
        Integer.parseInt(row.text("begin")),
        Integer.parseInt(row.text("end")),
        Integer.parseInt(row.text("trigger_begin")),
        Integer.parseInt(row.text("trigger_end")),
        row.find("according_to"),
        row.find("link"));
  }

  Optional<Words> of(String report) {
    return Optional.ofNullable(byReport.get(report));
  }

  Optional<Quotation> quotation(String report) {
    return of(report)
        .map(w -> Quotation.of(text, w.begin(), w.end(), w.triggerBegin(), w.triggerEnd()));
  }
}
