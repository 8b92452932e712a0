package org.rapporteur.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actors;
import org.rapporteur.event.time.Dateline;
import org.rapporteur.event.time.DatelineFinder;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Publisher;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Sentence;

/**
 * What an article says of itself: when and where it was written, and for whom.
 *
 * @param published the day of publication, or the dateline's
 * @param dateline where it was written
 * @param publisher the office that publishes it, when it is one
 * @param lead the index of the first sentence of the body
 */
record Setting(
    Optional<LocalDate> published,
    Optional<Place> dateline,
    Optional<Publisher> publisher,
    int lead) {

  /**
   * How many sentences the lead of an article has, as far as dates and datelines carry over to it.
   */
  private static final int LEAD_SENTENCES = 3;

  static Setting of(Actors actors, Registry registry, Places places, DatelineFinder datelines) {
    Document document = actors.document();
    Article article = document.article();
    Optional<Dateline> line = datelines.find(document);
    Optional<LocalDate> day =
        article.published().or(() -> line.flatMap(Dateline::date).flatMap(p -> p.notBefore()));
    List<String> countries =
        actors.actors().stream().flatMap(a -> a.state().stream()).distinct().toList();
    Optional<Place> place =
        line.flatMap(Dateline::place)
            .flatMap(words -> places.dateline(document.quote(words), countries));
    int lead =
        document.sentences().stream()
            .filter(s -> s.span().begin() >= article.bodyBegin())
            .filter(s -> !s.heading())
            .mapToInt(Sentence::index)
            .findFirst()
            .orElse(0);
    return new Setting(day, place, article.publisher().flatMap(registry::publisher), lead);
  }

  /** Whether the sentence belongs to the article's lead. */
  boolean isLead(int sentence) {
    return sentence < lead + LEAD_SENTENCES;
  }
}
