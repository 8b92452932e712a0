package org.rapporteur.derivation;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** An order of nodes. */
final class Nodes {

  static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private Nodes() {}
}
