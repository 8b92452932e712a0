package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.article.Source;
import org.rapporteur.event.Rejection;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.Changes;

/**
 * Gathers outcomes and writes them to the store in batches: one article a transaction would cost
 * thirty times the time and sixty times the room on disk.
 */
final class Intake {

  private static final int BATCH_ARTICLES = 100;
  private static final long BATCH_TRIPLES = 100_000;

  private final Function<List<ArticleGraph>, Changes> store;
  private final List<ArticleGraph> batch = new ArrayList<>();
  private final Map<String, Source> seen = new HashMap<>();
  private final List<Summary.Remark> notices = new ArrayList<>();
  private final List<Summary.Remark> rejected = new ArrayList<>();
  private final TreeMap<String, Integer> unused = new TreeMap<>();
  private Changes changes = Changes.NONE;
  private long triples;
  private int read;
  private int reports;

  /**
   * @param store writes a batch and says what it changed
   */
  Intake(Function<List<ArticleGraph>, Changes> store) {
    this.store = store;
  }

  void accept(Outcome outcome) {
    read++;
    if (outcome instanceof Outcome.Extracted extracted) {
      take(extracted);
    } else if (outcome instanceof Outcome.Refused refused) {
      reject(refused.source(), refused.reason());
    }
  }

  private void take(Outcome.Extracted extracted) {
    Source source = extracted.source();
    Source other = seen.putIfAbsent(extracted.graph().iri(), source);
    if (other != null) {
      reject(
          source, "has the name or address of " + other.label() + "; rename it or correct its url");
      return;
    }
    extracted
        .reading()
        .notices()
        .forEach(notice -> notices.add(new Summary.Remark(source.label(), notice)));
    reports += extracted.reports().reports().size();
    for (Rejection rejection : extracted.reports().rejections()) {
      unused.merge(rejection.reason(), 1, Integer::sum);
    }
    batch.add(extracted.graph());
    triples += extracted.graph().model().size();
    if (batch.size() >= BATCH_ARTICLES || triples >= BATCH_TRIPLES) {
      write();
    }
  }

  private void reject(Source source, String reason) {
    rejected.add(new Summary.Remark(source.label(), reason));
  }

  /** Writes what is left and says what came of it all. */
  Summary finish() {
    write();
    return new Summary(read, changes, reports, unused, notices, rejected);
  }

  private void write() {
    if (!batch.isEmpty()) {
      changes = changes.plus(store.apply(batch));
      batch.clear();
      triples = 0;
    }
  }
}
