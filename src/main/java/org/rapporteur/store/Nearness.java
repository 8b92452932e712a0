package org.rapporteur.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Which names are most like a misspelt one. */
final class Nearness {

  private Nearness() {}

  /** The names most like {@code name}, the best first. */
  static List<String> nearest(String name, Collection<String> names, int limit) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return names.stream()
        .sorted(Comparator.comparingDouble(other -> -similarity.apply(name, other)))
        .limit(limit)
        .toList();
  }
}
