package org.rapporteur.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Events in which a state stands for its people: 'Lavrov met Chinese officials' and 'Lavrov met
 * Wang Yi' on one day at one place.
 */
record StandIns(List<Cluster> clusters) {

  private static final String SIGNING = "Signing";

  /** So many states sign together seldom. */
  private static final int TREATY = 3;

  /** All clusters, those in which states stand in joined with the one whose people they mean. */
  List<Cluster> joined() {
    List<List<Cluster>> more = new ArrayList<>();
    clusters.forEach(cluster -> more.add(new ArrayList<>(List.of(cluster))));
    for (int i = 0; i < clusters.size(); i++) {
      Cluster general = clusters.get(i);
      List<Integer> exact = new ArrayList<>();
      for (int j = 0; j < clusters.size(); j++) {
        if (i != j && standsFor(general, clusters.get(j))) {
          exact.add(j);
        }
      }
      if (exact.size() == 1) {
        more.get(exact.get(0)).add(general);
        more.get(i).remove(general);
      }
    }
    return more.stream()
        .filter(parts -> !parts.isEmpty())
        .map(parts -> parts.stream().reduce(Cluster::plus).orElseThrow())
        .toList();
  }

  private static boolean standsFor(Cluster general, Cluster exact) {
    return sameDayAndPlace(general.sample(), exact.sample())
            && covers(general.sample().cast(), exact.sample().cast())
            && general.all(exact, StandIns::sameDayAndPlace)
        || isTreaty(general.sample(), exact.sample())
            && general.all(exact, StandIns::sameTimeAndPlace);
  }

  /** Three states and more do not sign two treaties in one place within a month. */
  private static boolean isTreaty(Claim general, Claim exact) {
    Set<String> states = general.actors();
    return general.type().equals(SIGNING)
        && states.size() >= TREATY
        && states.equals(Set.copyOf(general.cast().values()))
        && states.equals(Set.copyOf(exact.cast().values()))
        && !states.equals(exact.actors());
  }

  /** Somebody is named in both, and who is not is that state's. */
  private static boolean covers(Map<String, String> general, Map<String, String> exact) {
    TreeSet<String> named = new TreeSet<>(general.keySet());
    named.retainAll(exact.keySet());
    named.removeIf(actor -> exact.get(actor).equals(actor));
    TreeSet<String> states = new TreeSet<>(general.keySet());
    states.removeAll(exact.keySet());
    TreeSet<String> meant = new TreeSet<>();
    exact.forEach(
        (actor, state) -> {
          if (!general.containsKey(actor)) {
            meant.add(state);
          }
        });
    return !named.isEmpty() && !states.isEmpty() && states.equals(meant);
  }

  private static boolean sameDayAndPlace(Claim one, Claim other) {
    return one.isDated() && sameTimeAndPlace(one, other);
  }

  private static boolean sameTimeAndPlace(Claim one, Claim other) {
    return one.days().equals(other.days())
        && Fit.articles(one, other)
        && !one.places().isEmpty()
        && !other.places().isEmpty()
        && !one.elsewhere(other);
  }
}
