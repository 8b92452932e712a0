package org.rapporteur.derivation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.graph.Graphs;

/**
 * What actors, posts and places are called: by the registry, else over all articles, else by any
 * article, of which many label the same state.
 */
final class Names {

  private static final Node LABEL = RDFS.label.asNode();

  private final List<Statements> graphs;
  private final Map<Node, String> known = new HashMap<>();

  Names(DatasetGraph dataset) {
    graphs =
        List.of(
            new Statements(dataset, Graphs.REGISTRY),
            new Statements(dataset, Graphs.DERIVED),
            new Statements(dataset, Node.ANY));
  }

  String of(Node node) {
    return known.computeIfAbsent(node, this::find);
  }

  private String find(Node node) {
    return graphs.stream()
        .map(graph -> label(graph, node))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(node.getLocalName());
  }

  private static Optional<String> label(Statements graph, Node node) {
    return graph.graph().equals(Node.ANY)
        ? graph.text(node, LABEL)
        : graph.texts(node, LABEL).stream().min(Comparator.naturalOrder());
  }
}
