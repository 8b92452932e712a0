package org.rapporteur.graph;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of the graphs that all articles share; every other graph is an article's. */
public final class Graphs {

  /** The vocabulary. */
  public static final Node ONTOLOGY = named("ontology");

  /** Curated states, organizations, posts and places. */
  public static final Node REGISTRY = named("registry");

  /** From reports to events, from the actors of articles to the actors behind them. */
  public static final Node LINKS = named("links");

  /** What is concluded from reports and links. */
  public static final Node DERIVED = named("derived");

  /** What people decided about links. */
  public static final Node DECISIONS = named("decisions");

  /** What the program must look up to link and conclude; it says nothing of the world. */
  public static final Node INDEX = named("index");

  /** What the rules are to look at, while they run. */
  public static final Node WORK = named("work");

  /** When what was written, by which version of the program. */
  public static final Node META = named("meta");

  private static final Set<Node> SHARED =
      Set.of(ONTOLOGY, REGISTRY, LINKS, DERIVED, DECISIONS, INDEX, WORK, META);

  private static final Set<Node> OTHER = Set.of(ONTOLOGY, REGISTRY, INDEX, WORK, META);

  private Graphs() {}

  /** Whether a graph is that of one article. */
  public static boolean isArticle(Node graph) {
    return !SHARED.contains(graph);
  }

  /** Whether a graph tells about the world: not vocabulary, registry or bookkeeping. */
  public static boolean isKnowledge(Node graph) {
    return !OTHER.contains(graph);
  }

  private static Node named(String name) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/" + name);
  }
}
