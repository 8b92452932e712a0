package org.rapporteur.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.actor.Actors;
import org.rapporteur.event.time.Dateline;
import org.rapporteur.event.time.DatelineFinder;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Publisher;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/**
 * What an article says of itself: when and where it was written, and for whom.
 *
 * @param document the article
 * @param published the day of publication, or the dateline's
 * @param dateline where it was written
 * @param written the same under the name that the dateline has, or the house that it names
 * @param head where the dateline stands
 * @param publisher the office that publishes it, when it is one
 * @param lead the index of the first sentence of the body
 */
record Setting(
    Document document,
    Optional<LocalDate> published,
    Optional<Place> dateline,
    Optional<Location> written,
    Optional<Span> head,
    Optional<Publisher> publisher,
    int lead) {

  /**
   * How many sentences the lead of an article has, as far as dates and datelines carry over to it.
   */
  private static final int LEAD_SENTENCES = 3;

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,40})\\)");

  static Setting of(Actors actors, Registry registry, Places places, DatelineFinder datelines) {
    Document document = actors.document();
    Article article = document.article();
    Optional<Dateline> line = datelines.find(document);
    Optional<LocalDate> day =
        article.published().or(() -> line.flatMap(Dateline::date).flatMap(p -> p.notBefore()));
    List<String> countries =
        actors.actors().stream().flatMap(a -> a.state().stream()).distinct().toList();
    Optional<String> words = line.flatMap(Dateline::place).map(document::quote);
    Optional<Publisher> publisher = article.publisher().flatMap(registry::publisher);
    Optional<Location> written =
        words
            .or(() -> inBrackets(article))
            .flatMap(w -> places.dateline(w, countries, publisher.map(Publisher::state)));
    return new Setting(
        document,
        day,
        written.flatMap(Location::entry).flatMap(places::entry),
        written,
        line.map(Dateline::span),
        publisher,
        lead(document));
  }

  /** 'Kremlin press service (Sochi)': the publisher's line tells the place. */
  private static Optional<String> inBrackets(Article article) {
    return article
        .publisher()
        .map(BRACKETS::matcher)
        .filter(Matcher::find)
        .map(match -> match.group(1));
  }

  private static int lead(Document document) {
    return document.sentences().stream()
        .filter(s -> s.span().begin() >= document.article().bodyBegin())
        .filter(s -> !s.heading())
        .mapToInt(Sentence::index)
        .findFirst()
        .orElse(0);
  }

  /** Whether the sentence belongs to the article's lead. */
  boolean isLead(int sentence) {
    return sentence < lead + LEAD_SENTENCES;
  }

  /** Whether the span lies in the dateline. */
  boolean isHead(Span span) {
    return head.filter(h -> h.contains(span)).isPresent();
  }

  /** Whether the span lies in the title. */
  boolean isTitle(Span span) {
    return span.end() <= document.article().bodyBegin();
  }
}
