package org.rapporteur.derivation;

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
 * are a folder, in which a store is made and left, and the sizes. Not a test; CONTRIBUTING has the
 * command.
 */
final class GrowthMeasurement {

  private static final int BATCH = 100;
  private static final int ROUNDS = 5;

  /** What is there before is written in large batches, which leave less behind on disk. */
  private static final int FILL = 20_000;

  /** News as dense as in a busy year, however many articles there are. */
  private static final double ARTICLES_A_DAY = 10;

  private GrowthMeasurement() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    String[] sizes = Arrays.copyOfRange(arguments, 1, arguments.length);
    News news = new News(1, ARTICLES_A_DAY);
    int stored = 0;
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      store.load(new Background(ontology(), Registry.standard().model()));
      for (String size : sizes) {
        while (stored < Integer.parseInt(size)) {
          int more = Math.min(FILL, Integer.parseInt(size) - stored);
          store.replace(news.articles(stored, more));
          stored += more;
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
          List<ArticleGraph> batch = news.articles(stored, BATCH);
          long start = System.nanoTime();
          store.replace(batch);
          times[i] = (System.nanoTime() - start) / 1_000_000;
          stored += BATCH;
        }
        Arrays.sort(times);
        System.out.printf(
            "100 articles to %s: median %d ms, %d to %d%n",
            size, times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
      }
    }
  }

  private static Model ontology() {
    Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");
    RDFDataMgr.read(ontology, "ontology/codes.ttl");
    return ontology;
  }
}
