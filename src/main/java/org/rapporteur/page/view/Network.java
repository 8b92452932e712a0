package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.page.catalogue.Actor;
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

  /** So many events of a tie are named. */
  private static final int NAMED = 6;

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
            .map(participant -> participant.actor().id())
            .distinct()
            .count();
    boolean folded = level == Level.STATES || level == Level.FITTING && persons > seats;
    return new Builder(folded).build(events, (int) persons, seats);
  }

  /** Collects nodes and ties. */
  private static final class Builder {

    private final boolean folded;
    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<Set<String>, Tally> pairs = new LinkedHashMap<>();
    private final Map<Set<String>, Tally> knots = new LinkedHashMap<>();

    private Builder(boolean folded) {
      this.folded = folded;
    }

    private Network build(List<Event> events, int persons, int limit) {
      events.forEach(this::add);
      List<Node> nodes =
          seats.values().stream()
              .map(Seat::node)
              .sorted(Comparator.comparing(Node::events).reversed().thenComparing(Node::name))
              .limit(limit)
              .toList();
      Set<String> seated = nodes.stream().map(Node::id).collect(Collectors.toSet());
      return new Network(
          folded ? "states" : "persons",
          persons,
          seats.size() - nodes.size(),
          nodes,
          strongest(pairs, seated),
          strongest(knots, seated));
    }

    private static List<Tie> strongest(Map<Set<String>, Tally> tallies, Set<String> seated) {
      return tallies.entrySet().stream()
          .filter(entry -> seated.containsAll(entry.getKey()))
          .map(entry -> entry.getValue().tie(entry.getKey()))
          .sorted(STRONGEST)
          .toList();
    }

    private void add(Event event) {
      Map<String, Set<String>> sides = new LinkedHashMap<>();
      Set<String> mediators = new HashSet<>();
      Set<String> all = new HashSet<>();
      for (Participant participant : event.participants()) {
        String id = seat(participant);
        all.add(id);
        if (participant.isMediator()) {
          mediators.add(id);
        } else {
          sides.computeIfAbsent(participant.side(), side -> new HashSet<>()).add(id);
        }
      }
      all.forEach(id -> seats.get(id).events++);
      if (all.size() > 2 && (sides.size() > 2 || !mediators.isEmpty())) {
        knots.computeIfAbsent(all, key -> new Tally(mediators)).add(event);
      } else {
        pairs(sides.values())
            .forEach(pair -> pairs.computeIfAbsent(pair, key -> new Tally(Set.of())).add(event));
      }
    }

    /** All pairs over different sides; two who act for one state are one seat among states. */
    private static Set<Set<String>> pairs(Collection<Set<String>> sides) {
      Set<Set<String>> pairs = new HashSet<>();
      Set<String> before = new HashSet<>();
      for (Set<String> side : sides) {
        for (String one : side) {
          before.stream()
              .filter(two -> !two.equals(one))
              .forEach(two -> pairs.add(Set.of(one, two)));
        }
        before.addAll(side);
      }
      return pairs;
    }

    private String seat(Participant participant) {
      Optional<Named> state = participant.acting();
      boolean asState = folded && state.isPresent();
      String id = asState ? state.get().id() : participant.actor().id();
      seats.computeIfAbsent(id, key -> new Seat(participant, asState));
      return id;
    }
  }

  /** A node while events are still counted. */
  private static final class Seat {

    private final Participant first;
    private final boolean asState;
    private int events;

    private Seat(Participant first, boolean asState) {
      this.first = first;
      this.asState = asState;
    }

    private Node node() {
      Optional<Named> state = first.acting();
      Actor actor = first.actor();
      return asState
          ? new Node(state.get().id(), state.get().name(), "state", state, events)
          : new Node(actor.id(), actor.name(), actor.kind(), state, events);
    }
  }

  /** A tie while events are still counted. */
  private static final class Tally {

    private final Set<String> mediators;
    private final Map<String, Integer> statuses = new HashMap<>();
    private final List<String> named = new ArrayList<>();
    private int disputed;

    private Tally(Set<String> mediators) {
      this.mediators = mediators;
    }

    private void add(Event event) {
      statuses.merge(event.status(), 1, Integer::sum);
      disputed += event.disputed().isEmpty() ? 0 : 1;
      if (named.size() < NAMED) {
        named.add(event.id());
      }
    }

    private Tie tie(Set<String> nodes) {
      return new Tie(
          nodes,
          mediators,
          count("held"),
          count("planned") + count("proposed"),
          count("cancelled"),
          count("denied"),
          disputed,
          named);
    }

    private int count(String status) {
      return statuses.getOrDefault(status, 0);
    }
  }
}
