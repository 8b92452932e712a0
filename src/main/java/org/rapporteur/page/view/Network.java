package org.rapporteur.page.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Selection;

/**
 * Who faced whom in the selected events.
 *
 * @param level persons, or states when persons would be too many for the table
 * @param persons how many actors there are before any is folded or left out
 * @param omitted how many nodes are left out, those with the fewest events
 * @param omittedTies how many ties of those who are there are left out, the weakest
 * @param nodes the nodes, the busiest first
 * @param edges the pairs, the strongest first
 * @param knots the events of three and more sides, or with a go-between
 */
public record Network(
    String level,
    int persons,
    int omitted,
    int omittedTies,
    List<Node> nodes,
    List<Tie> edges,
    List<Tie> knots) {

  /** What nodes stand for. */
  public enum Level {
    /** Actors as they are. */
    PERSONS,
    /** The states that actors act for. */
    STATES,
    /** States as soon as there are more actors than seats. */
    FITTING
  }

  /**
   * @param level what nodes stand for
   * @param seats how many nodes there are at most
   * @param ties how many pairs there are at most, and how many knots
   */
  public static Network of(
      Catalogue catalogue, Selection selection, Level level, int seats, int ties) {
    List<Event> events = selection.of(catalogue);
    int persons =
        (int)
            events.stream()
                .flatMap(event -> event.participants().stream())
                .map(participant -> participant.actor().id())
                .distinct()
                .count();
    boolean folded = level == Level.STATES || level == Level.FITTING && persons > seats;
    TieCounter counter = new TieCounter(folded);
    events.forEach(counter::add);
    List<Node> nodes = counter.nodes(seats);
    Set<String> seated = nodes.stream().map(Node::id).collect(Collectors.toSet());
    List<TieCounter.Tally> pairs = counter.pairs(seated);
    List<TieCounter.Tally> knots = counter.knots(seated);
    return new Network(
        folded ? "states" : "persons",
        persons,
        counter.seats() - nodes.size(),
        Math.max(0, pairs.size() - ties) + Math.max(0, knots.size() - ties),
        nodes,
        strongest(pairs, ties),
        strongest(knots, ties));
  }

  private static List<Tie> strongest(List<TieCounter.Tally> tallies, int most) {
    return tallies.stream()
        .sorted(TieCounter.STRONGEST)
        .limit(most)
        .map(TieCounter.Tally::tie)
        .toList();
  }
}
