package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.page.catalogue.Article;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Report;

/**
 * An article with its text and with what was read in it.
 *
 * @param text the whole text
 * @param events what it reports
 * @param marks where, in UTF-16 units of the text, in its order
 */
public record ArticleDetail(Article article, String text, List<Card> events, List<Mark> marks) {

  /** The sentence of one report. */
  public record Mark(String event, int begin, int end) {}

  /** The article with this id, if there is one. */
  public static Optional<ArticleDetail> of(Catalogues catalogues, String id) {
    Catalogue catalogue = catalogues.current();
    return catalogue.article(id).map(article -> of(catalogues, catalogue, article));
  }

  private static ArticleDetail of(Catalogues catalogues, Catalogue catalogue, Article article) {
    Evidence evidence = Evidence.of(catalogues, article);
    List<Event> events = catalogue.in(article);
    List<Mark> marks = new ArrayList<>();
    for (Event event : events) {
      event.reports().stream()
          .filter(report -> report.article().equals(article))
          .map(Report::id)
          .flatMap(report -> evidence.of(report).stream())
          .map(words -> mark(event, evidence.text(), words))
          .forEach(marks::add);
    }
    marks.sort(Comparator.comparing(Mark::begin).thenComparing(Mark::event));
    return new ArticleDetail(
        article, evidence.text(), events.stream().map(Card::of).toList(), marks);
  }

  private static Mark mark(Event event, String text, Evidence.Words words) {
    return new Mark(
        event.id(),
        text.offsetByCodePoints(0, words.begin()),
        text.offsetByCodePoints(0, words.end()));
  }
}
