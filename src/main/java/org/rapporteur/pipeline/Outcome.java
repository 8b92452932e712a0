package org.rapporteur.pipeline;

import org.rapporteur.article.Reading;
import org.rapporteur.article.Source;
import org.rapporteur.event.Reports;
import org.rapporteur.graph.ArticleGraph;

/** What became of one source. */
public sealed interface Outcome {

  /** Where the article came from. */
  Source source();

  /**
   * An article went all the way.
   *
   * @param source where it came from
   * @param reading the article as read
   * @param reports what it reports
   * @param graph the same as RDF; it fits the shapes
   */
  record Extracted(Source source, Reading reading, Reports reports, ArticleGraph graph)
      implements Outcome {}

  /**
   * An article got stuck on the way.
   *
   * @param source where it came from
   * @param reason why, in one sentence
   */
  record Refused(Source source, String reason) implements Outcome {}
}
