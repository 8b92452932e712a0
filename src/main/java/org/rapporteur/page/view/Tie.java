package org.rapporteur.page.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.page.catalogue.Event;

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

  private static final int NAMED = 6;

  public Tie {
    nodes = new TreeSet<>(nodes);
    mediators = new TreeSet<>(mediators);
    events = List.copyOf(events);
  }

  static Tie between(Set<String> nodes, Set<String> mediators) {
    return new Tie(nodes, mediators, 0, 0, 0, 0, 0, List.of());
  }

  Tie plus(Event event) {
    boolean isOpen = event.status().equals("planned") || event.status().equals("proposed");
    return new Tie(
        nodes,
        mediators,
        held + one(event.status().equals("held")),
        planned + one(isOpen),
        cancelled + one(event.status().equals("cancelled")),
        denied + one(event.status().equals("denied")),
        disputed + one(!event.disputed().isEmpty()),
        named(event));
  }

  /** How many events it stands for. */
  public int weight() {
    return held + planned + cancelled + denied;
  }

  private List<String> named(Event event) {
    if (events.size() == NAMED) {
      return events;
    }
    List<String> more = new java.util.ArrayList<>(events);
    more.add(event.id());
    return more;
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
