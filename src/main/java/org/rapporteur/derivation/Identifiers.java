package org.rapporteur.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Gives groups of nodes IRIs that stay: a group keeps the IRI that most of its members had, and of
 * groups that grew together one IRI is replaced by the other.
 *
 * @param current the IRI of a member's group until now
 * @param weight how much a member counts
 * @param taken whether others have an IRI
 */
record Identifiers(
    Function<Node, Optional<Node>> current, Function<Node, Integer> weight, Predicate<Node> taken) {

  /**
   * What the groups are called.
   *
   * @param names the IRI of each group
   * @param replaced IRIs that are no more, each with the one in its place
   */
  record Assignment(List<Node> names, Map<Node, Node> replaced) {}

  /**
   * Names groups.
   *
   * @param groups disjoint, each with what its IRI is to be like if it is new
   */
  Assignment assign(List<? extends Set<Node>> groups, Function<Set<Node>, String> mint) {
    List<Map<Node, Integer>> claims = groups.stream().map(this::weights).toList();
    Map<Node, Integer> winners = winners(claims, groups);
    List<Node> names = new ArrayList<>();
    Map<Node, Node> replaced = new TreeMap<>(Nodes.ORDER);
    Set<Node> used = new HashSet<>(winners.keySet());
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      List<Node> own =
          claims.get(i).entrySet().stream()
              .filter(e -> winners.get(e.getKey()) == group)
              .sorted(
                  Comparator.comparing((Map.Entry<Node, Integer> e) -> -e.getValue())
                      .thenComparing(Map.Entry::getKey, Nodes.ORDER))
              .map(Map.Entry::getKey)
              .toList();
      Node name = own.isEmpty() ? fresh(mint.apply(groups.get(i)), used) : own.get(0);
      own.stream().skip(1).forEach(old -> replaced.put(old, name));
      used.add(name);
      names.add(name);
    }
    return new Assignment(names, replaced);
  }

  private Map<Node, Integer> weights(Set<Node> group) {
    Map<Node, Integer> weights = new HashMap<>();
    group.forEach(
        member ->
            current
                .apply(member)
                .ifPresent(name -> weights.merge(name, weight.apply(member), Integer::sum)));
    return weights;
  }

  /** The group that keeps each IRI: the one with most of it, the first of equals. */
  private static Map<Node, Integer> winners(
      List<Map<Node, Integer>> claims, List<? extends Set<Node>> groups) {
    List<Integer> order =
        Stream.iterate(0, i -> i + 1)
            .limit(groups.size())
            .sorted(
                Comparator.comparing(
                    i -> groups.get(i).stream().min(Nodes.ORDER).orElseThrow().toString()))
            .toList();
    Map<Node, Integer> winners = new HashMap<>();
    for (int i : order) {
      claims
          .get(i)
          .forEach(
              (name, weight) ->
                  winners.merge(
                      name,
                      i,
                      (a, b) -> claims.get(b).get(name) > claims.get(a).get(name) ? b : a));
    }
    return winners;
  }

  private Node fresh(String like, Set<Node> used) {
    return Stream.iterate(1, i -> i + 1)
        .map(
            i -> NodeFactory.createURI(i == 1 ? like : like.replaceFirst("(?=[.][^.]*$)", "-" + i)))
        .filter(node -> !used.contains(node) && !taken.test(node))
        .findFirst()
        .orElseThrow();
  }
}
