package org.rapporteur.pipeline;

import org.rapporteur.actor.ActorFinder;
import org.rapporteur.actor.Witnesses;
import org.rapporteur.event.EventFinder;
import org.rapporteur.event.Reports;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/**
 * The way of one article from its text to what it reports. An extractor works for one thread at a
 * time, as its analyzer does; the models behind all of them are shared.
 */
public final class Extractor {

  private final Analyzer analyzer = Analyzer.standard();
  private final ActorFinder actors;
  private final EventFinder events;

  /** An extractor that knows the states, organizations, places and offices of {@code registry}. */
  public Extractor(Registry registry) {
    this(registry, Witnesses.standard());
  }

  /** The same, which hears these witnesses of who is who. */
  public Extractor(Registry registry, Witnesses witnesses) {
    actors = new ActorFinder(registry, witnesses);
    events = new EventFinder(registry);
  }

  /**
   * Finds what {@code article} reports.
   *
   * @throws org.rapporteur.text.AnalysisException when its text is not English
   */
  public Reports extract(Article article) {
    return events.find(actors.find(analyzer.analyze(article)));
  }
}
