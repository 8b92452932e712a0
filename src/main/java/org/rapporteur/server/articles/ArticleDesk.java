package org.rapporteur.server.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.rapporteur.article.Source;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.store.Changes;
import org.rapporteur.store.KnowledgeStore;

/**
 * Takes articles into the store that is served. The models are loaded and the store is prepared
 * when the first article comes, or when the server is warmed up.
 */
public final class ArticleDesk {

  private final KnowledgeStore store;
  private final Supplier<GraphBuilder> maker;

  /** One at a time: an article uses all cores already. */
  private final Semaphore turn = new Semaphore(1, true);

  private GraphBuilder builder;

  /**
   * @param store where the articles go
   * @param maker makes what takes articles through extraction; called once
   */
  public ArticleDesk(KnowledgeStore store, Supplier<GraphBuilder> maker) {
    this.store = store;
    this.maker = maker;
  }

  /**
   * What came of articles.
   *
   * @param summary figures and remarks, as the command line gives them
   * @param outcomes one for each article, in order
   */
  record Taken(Summary summary, List<Outcome> outcomes) {}

  /** Takes articles in, each wholly or not at all. */
  Taken take(List<Source> sources) {
    return inTurn(
        () -> {
          List<Outcome> outcomes = new ArrayList<>();
          return new Taken(builder().add(sources, store, outcomes::add), outcomes);
        });
  }

  /** Takes an article in without the reports of these numbers. */
  Taken takeWithout(Set<Integer> unwanted, Source source) {
    return inTurn(
        () -> {
          List<Outcome> outcomes = new ArrayList<>();
          return new Taken(builder().addWithout(unwanted, source, store, outcomes::add), outcomes);
        });
  }

  /** Says what would be found, and stores nothing. */
  Taken preview(List<Source> sources) {
    return inTurn(
        () -> {
          List<Outcome> outcomes = new ArrayList<>();
          return new Taken(builder().preview(sources, outcomes::add), outcomes);
        });
  }

  /** Takes an article out, by its name or address, or the IRI of it or of its graph. */
  Changes remove(String article) {
    return store.remove(store.article(article));
  }

  /** Makes ready for the first article. */
  public void warmUp() {
    inTurn(this::builder);
  }

  private GraphBuilder builder() {
    if (builder == null) {
      GraphBuilder fresh = maker.get();
      fresh.prepare(store);
      builder = fresh;
    }
    return builder;
  }

  private <T> T inTurn(Supplier<T> work) {
    turn.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }
}
