package org.rapporteur.store;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.graph.Iris;

/** The names of the graphs that all articles share; every other graph is an article's. */
final class Graphs {

  /** The vocabulary. */
  static final Node ONTOLOGY = named("ontology");

  /** Curated states, organizations, posts and places. */
  static final Node REGISTRY = named("registry");

  /** From reports to events, from the actors of articles to the actors behind them. */
  static final Node LINKS = named("links");

  /** What the rules conclude, built anew after every change. */
  static final Node DERIVED = named("derived");

  /** When what was written, by which version of the program. */
  static final Node META = named("meta");

  private static final Set<Node> SHARED = Set.of(ONTOLOGY, REGISTRY, LINKS, DERIVED, META);

  private Graphs() {}

  /** Whether a graph is that of one article. */
  static boolean isArticle(Node graph) {
    return !SHARED.contains(graph);
  }

  /** Whether a graph tells about the world: not vocabulary, registry or bookkeeping. */
  static boolean isKnowledge(Node graph) {
    return !graph.equals(ONTOLOGY) && !graph.equals(REGISTRY) && !graph.equals(META);
  }

  private static Node named(String name) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/" + name);
  }
}
