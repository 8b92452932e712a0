package org.rapporteur.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Gives the blank nodes of a graph names made from what the graph says about them, so that they are
 * the same each time the graph is read. OWL needs such nodes for lists and restrictions.
 */
final class BlankNodes {

  private final Graph graph;
  private final Map<Node, Node> names = new HashMap<>();
  private final Set<Node> open = new LinkedHashSet<>();

  BlankNodes(Graph graph) {
    this.graph = graph;
  }

  /** The graph with an IRI in place of each blank node. */
  Graph named() {
    Graph named = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(t -> Triple.create(name(t.getSubject()), t.getPredicate(), name(t.getObject())))
        .forEach(named::add);
    return named;
  }

  private Node name(Node node) {
    if (!node.isBlank()) {
      return node;
    }
    Node known = names.get(node);
    if (known != null) {
      return known;
    }
    Node name = NodeFactory.createURI(Graphs.BASE + "id/node-" + fingerprint(node));
    names.put(node, name);
    return name;
  }

  private String fingerprint(Node blank) {
    if (!open.add(blank)) {
      throw new StoreException("blank nodes that refer to each other in a circle have no names");
    }
    String digest =
        Digest.of(
            graph.stream(blank, Node.ANY, Node.ANY)
                .map(t -> t.getPredicate() + " " + name(t.getObject()))
                .sorted());
    open.remove(blank);
    return digest.substring(0, 16);
  }
}
