package org.rapporteur.derivation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.KnowledgeStore;

/**
 * What a hundred articles cost in stores of growing size. Not a test: {@code mvn -q test-compile
 * exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.rapporteur.derivation.GrowthMeasurement
 * -Dexec.args="1000 10000"}
 */
final class GrowthMeasurement {

  private static final int BATCH = 100;
  private static final int ROUNDS = 5;

  /** News as dense as in a busy year, however many articles there are. */
  private static final double ARTICLES_A_DAY = 10;

  private GrowthMeasurement() {}

  public static void main(String[] sizes) throws Exception {
    int largest = Integer.parseInt(sizes[sizes.length - 1]) + sizes.length * BATCH * ROUNDS;
    News news = new News(1, (int) (largest / ARTICLES_A_DAY));
    Path folder = Files.createTempDirectory("rapporteur-growth");
    int stored = 0;
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      for (String size : sizes) {
        while (stored < Integer.parseInt(size)) {
          store.replace(news.articles(stored, 10 * BATCH));
          stored += 10 * BATCH;
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
          List<ArticleGraph> batch = news.articles(stored, BATCH);
          long start = System.nanoTime();
          store.replace(batch);
          times[i] = (System.nanoTime() - start) / 1_000_000;
          stored += BATCH;
        }
        java.util.Arrays.sort(times);
        System.out.printf(
            "100 articles to %s: median %d ms, %d to %d%n",
            size, times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
      }
    }
  }
}
