package org.rapporteur.page.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What binds the nodes of a network: two that faced each other, or a knot of three and more, or of
 * two and a go-between.
 *
 * @param nodes the ids of the nodes
 * @param mediators those of them that brought the others together
 * @param events the ids of the first events, the latest first
 */
public record Tie(
    Set<String> nodes,
    Set<String> mediators,
    int held,
    int planned,
    int cancelled,
    int denied,
    int disputed,
    List<String> events) {

  public Tie {
    nodes = new TreeSet<>(nodes);
    mediators = new TreeSet<>(mediators);
    events = List.copyOf(events);
  }

  /** How many events it stands for. */
  public int weight() {
    return held + planned + cancelled + denied;
  }
}
