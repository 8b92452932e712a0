package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Selection;

/**
 * Who faced whom in the selected events.
 *
 * @param level persons, or states when persons would be too many for the table
 * @param persons how many actors there are before any is folded or left out
 * @param omitted how many nodes are left out, those with the fewest events
 * @param nodes the nodes, the busiest first
 * @param edges the pairs, the strongest first
 * @param knots the events of three and more sides, or with a go-between
 */
public record Network(
    String level, int persons, int omitted, List<Node> nodes, List<Tie> edges, List<Tie> knots) {

  /** What nodes stand for. */
  public enum Level {
    /** Actors as they are. */
    PERSONS,
    /** The states that actors act for. */
    STATES,
    /** States as soon as there are more actors than seats. */
    FITTING
  }

  private static final Comparator<Tie> STRONGEST =
      Comparator.comparing((Tie tie) -> -tie.held())
          .thenComparing(tie -> -tie.weight())
          .thenComparing(tie -> tie.nodes().toString());

  /**
   * @param level what nodes stand for
   * @param seats how many nodes there are at most
   */
  public static Network of(Catalogue catalogue, Selection selection, Level level, int seats) {
    List<Event> events = selection.of(catalogue);
    long persons =
        events.stream()
            .flatMap(event -> event.participants().stream())
            .map(Participant::actor)
            .distinct()
            .count();
    boolean folded = level == Level.STATES || level == Level.FITTING && persons > seats;
    return new Builder(folded).build(events, (int) persons, seats);
  }

  /** Collects nodes and ties. */
  private static final class Builder {

    private final boolean folded;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Set<String>, Tie> ties = new LinkedHashMap<>();
    private final Map<Set<String>, Tie> knots = new LinkedHashMap<>();

    private Builder(boolean folded) {
      this.folded = folded;
    }

    private Network build(List<Event> events, int persons, int seats) {
      events.forEach(this::add);
      Map<String, Node> seated =
          nodes.values().stream()
              .sorted(Comparator.comparing(Node::events).reversed().thenComparing(Node::name))
              .limit(seats)
              .collect(Collectors.toMap(Node::id, node -> node, (a, b) -> a, LinkedHashMap::new));
      return new Network(
          folded ? "states" : "persons",
          persons,
          nodes.size() - seated.size(),
          List.copyOf(seated.values()),
          strongest(ties, seated),
          strongest(knots, seated));
    }

    private static List<Tie> strongest(Map<Set<String>, Tie> ties, Map<String, Node> seated) {
      return ties.values().stream()
          .filter(tie -> seated.keySet().containsAll(tie.nodes()))
          .sorted(STRONGEST)
          .toList();
    }

    private void add(Event event) {
      Map<String, Set<String>> sides = new LinkedHashMap<>();
      Set<String> mediators = new TreeSet<>();
      Set<String> all = new HashSet<>();
      for (Participant participant : event.participants()) {
        String id = node(participant);
        all.add(id);
        if (participant.isMediator()) {
          mediators.add(id);
        } else {
          sides.computeIfAbsent(participant.side(), side -> new TreeSet<>()).add(id);
        }
      }
      all.forEach(id -> nodes.computeIfPresent(id, (key, node) -> oneMore(node)));
      if (all.size() > 2 && (sides.size() > 2 || !mediators.isEmpty())) {
        knots.put(all, knots.getOrDefault(all, Tie.between(all, mediators)).plus(event));
      } else {
        pairs(event, new ArrayList<>(sides.values()));
      }
    }

    private void pairs(Event event, List<Set<String>> sides) {
      Set<Set<String>> pairs = new HashSet<>();
      for (Set<String> side : sides) {
        for (Set<String> other : sides.subList(0, sides.indexOf(side))) {
          side.forEach(
              one -> other.forEach(two -> pairs.add(new TreeSet<>(Arrays.asList(one, two)))));
        }
      }
      // Two who act for one state are one node among states.
      pairs.removeIf(pair -> pair.size() < 2);
      pairs.forEach(
          pair -> ties.put(pair, ties.getOrDefault(pair, Tie.between(pair, Set.of())).plus(event)));
    }

    private String node(Participant participant) {
      Optional<Named> state = participant.acting();
      Node node =
          folded && state.isPresent()
              ? new Node(state.get().id(), state.get().name(), "state", state, 0)
              : new Node(
                  participant.actor().id(),
                  participant.actor().name(),
                  participant.actor().kind(),
                  state,
                  0);
      nodes.putIfAbsent(node.id(), node);
      return node.id();
    }

    private static Node oneMore(Node node) {
      return new Node(node.id(), node.name(), node.kind(), node.state(), node.events() + 1);
    }
  }
}
