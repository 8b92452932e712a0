package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.page.catalogue.Actor;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Participant;

/**
 * Counts who faced whom over any number of events. Most events are of two; they cost neither sets
 * nor strings, for a whole store is counted while somebody waits.
 */
final class TieCounter {

  /** What was held most often comes first. */
  static final Comparator<Tally> STRONGEST =
      Comparator.comparing((Tally tally) -> -tally.held)
          .thenComparing(tally -> -tally.weight())
          .thenComparing(tally -> tally.nodes().toString());

  /** So many events of a tie are named. */
  private static final int NAMED = 6;

  private final boolean folded;
  private final Map<String, Seat> seats = new HashMap<>();
  private final Map<Long, Tally> pairs = new HashMap<>();
  private final Map<Set<String>, Tally> knots = new HashMap<>();

  /**
   * @param folded whether people sit in the seats of the states that they act for
   */
  TieCounter(boolean folded) {
    this.folded = folded;
  }

  /** Counts an event. */
  void add(Event event) {
    List<Participant> participants = event.participants();
    Seat[] at = new Seat[participants.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = seat(participants.get(i));
      at[i].count(event);
    }
    if (at.length > 2 && isKnot(event, at)) {
      knot(event, at);
    } else {
      pairs(event, at);
    }
  }

  private static boolean isKnot(Event event, Seat[] at) {
    return Set.copyOf(List.of(at)).size() > 2
        && (event.sides() > 2 || event.participants().stream().anyMatch(Participant::isMediator));
  }

  private void knot(Event event, Seat[] at) {
    Set<String> all = new TreeSet<>();
    Set<String> mediators = new TreeSet<>();
    for (int i = 0; i < at.length; i++) {
      all.add(at[i].id());
      if (event.participants().get(i).isMediator()) {
        mediators.add(at[i].id());
      }
    }
    knots.computeIfAbsent(all, nodes -> new Tally(List.copyOf(nodes), mediators)).count(event);
  }

  /** Pairs over different sides; two who act for one state are one seat among states. */
  private void pairs(Event event, Seat[] at) {
    List<Participant> participants = event.participants();
    for (int i = 0; i < at.length; i++) {
      for (int j = i + 1; j < at.length; j++) {
        Participant one = participants.get(i);
        Participant other = participants.get(j);
        boolean face = at[i] != at[j] && !one.side().equals(other.side());
        if (face && !one.isMediator() && !other.isMediator()) {
          pair(at[i], at[j]).count(event);
        }
      }
    }
  }

  private Tally pair(Seat one, Seat other) {
    long low = Math.min(one.number, other.number);
    long high = Math.max(one.number, other.number);
    return pairs.computeIfAbsent(
        low << Integer.SIZE | high,
        key -> {
          boolean sorted = one.id().compareTo(other.id()) < 0;
          return new Tally(
              sorted ? List.of(one.id(), other.id()) : List.of(other.id(), one.id()), Set.of());
        });
  }

  private Seat seat(Participant participant) {
    Optional<Named> state = folded ? participant.acting() : Optional.empty();
    String id = state.isPresent() ? state.get().id() : participant.actor().id();
    Seat known = seats.get(id);
    if (known == null) {
      known = new Seat(seats.size(), participant, state.isPresent());
      seats.put(id, known);
    }
    return known;
  }

  /** How many seats were taken. */
  int seats() {
    return seats.size();
  }

  /** The busiest, so many at most. */
  List<Node> nodes(int most) {
    return seats.values().stream()
        .map(Seat::node)
        .sorted(Comparator.comparing(Node::events).reversed().thenComparing(Node::name))
        .limit(most)
        .toList();
  }

  /** The pairs among some, in no order. */
  List<Tally> pairs(Set<String> seated) {
    return among(pairs.values(), seated);
  }

  /** The knots among some, in no order. */
  List<Tally> knots(Set<String> seated) {
    return among(knots.values(), seated);
  }

  private static List<Tally> among(Collection<Tally> tallies, Set<String> seated) {
    return tallies.stream().filter(tally -> seated.containsAll(tally.nodes())).toList();
  }

  /** A node while events are still counted. */
  private static final class Seat {

    private final int number;
    private final Participant first;
    private final boolean asState;
    private int events;
    private Event last;

    private Seat(int number, Participant first, boolean asState) {
      this.number = number;
      this.first = first;
      this.asState = asState;
    }

    /** Once an event, however many sit here. */
    private void count(Event event) {
      events += event == last ? 0 : 1;
      last = event;
    }

    private String id() {
      return asState ? first.acting().orElseThrow().id() : first.actor().id();
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
  static final class Tally {

    private final List<String> nodes;
    private final Set<String> mediators;
    private final List<String> named = new ArrayList<>(1);
    private int held;
    private int planned;
    private int cancelled;
    private int denied;
    private int disputed;
    private Event last;

    private Tally(List<String> nodes, Set<String> mediators) {
      this.nodes = nodes;
      this.mediators = mediators;
    }

    private List<String> nodes() {
      return nodes;
    }

    private int weight() {
      return held + planned + cancelled + denied;
    }

    private void count(Event event) {
      if (event == last) {
        return;
      }
      last = event;
      switch (event.status()) {
        case "held" -> held++;
        case "planned", "proposed" -> planned++;
        case "cancelled" -> cancelled++;
        default -> denied++;
      }
      disputed += event.disputed().isEmpty() ? 0 : 1;
      if (named.size() < NAMED) {
        named.add(event.id());
      }
    }

    /** What was counted. */
    Tie tie() {
      return new Tie(
          Set.copyOf(nodes), mediators, held, planned, cancelled, denied, disputed, named);
    }
  }
}
