package org.rapporteur.event;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.actor.ActorFinder;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/** Reads a body of text with the real models, as an article of one day. */
record Reading(Optional<LocalDate> published) {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ActorFinder ACTORS = new ActorFinder(Registry.standard());
  private static final EventFinder EVENTS = new EventFinder(Registry.standard());

  /** What the text reports. */
  Reports of(String body) {
    return of("", body);
  }

  /** What the text under the title reports. */
  Reports of(String title, String body) {
    Article article =
        Article.of("text", title, body, published, Optional.empty(), Optional.empty());
    return EVENTS.find(ACTORS.find(ANALYZER.analyze(article)));
  }
}
