package org.rapporteur.derivation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Background;
import org.rapporteur.store.KnowledgeStore;

/**
 * What a hundred articles cost in stores of growing size: the median of several batches. Arguments
 * are a folder, in which a store is made, or filled up, and left, and the sizes. Not a test;
 * CONTRIBUTING has the command.
 */
final class GrowthMeasurement {

  private static final int BATCH = 100;
  private static final int ROUNDS = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What is there before is written in large batches, which leave less behind on disk. */
  private static final int FILL = 20_000;

  /** News as dense as in a busy year, however many articles there are. */
  private static final double ARTICLES_A_DAY = 10;

  private GrowthMeasurement() {}

  public static void main(String[] arguments) {
    News news = new News(System.nanoTime(), ARTICLES_A_DAY);
    try (KnowledgeStore store = KnowledgeStore.open(Path.of(arguments[0]))) {
      store.load(new Background(ontology(), Registry.standard().model()));
      for (String size : Arrays.copyOfRange(arguments, 1, arguments.length)) {
        fill(store, news, Integer.parseInt(size));
        measure(store, news);
      }
    }
  }

  private static void fill(KnowledgeStore store, News news, int size) {
    for (int stored = stored(store); stored < size; stored = stored(store)) {
      store.replace(news.articles(stored, Math.min(FILL, size - stored)));
    }
  }

  private static void measure(KnowledgeStore store, News news) {
    int size = stored(store);
    long[] busy = new long[ROUNDS];
    long[] elapsed = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      List<ArticleGraph> batch = news.articles(size + i * BATCH, BATCH);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      store.replace(batch);
      busy[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000;
      elapsed[i] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(busy);
    Arrays.sort(elapsed);
    System.out.printf(
        "100 articles to %d: %d ms of processor time, %d to %d; %d ms elapsed, %d to %d%n",
        size,
        busy[ROUNDS / 2],
        busy[0],
        busy[ROUNDS - 1],
        elapsed[ROUNDS / 2],
        elapsed[0],
        elapsed[ROUNDS - 1]);
  }

  private static int stored(KnowledgeStore store) {
    return Integer.parseInt(
        Newsroom.ask(store, "SELECT (COUNT(*) AS ?n) { ?article a rap:Article }").get(0));
  }

  private static Model ontology() {
    Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");
    RDFDataMgr.read(ontology, "ontology/codes.ttl");
    return ontology;
  }
}
