package org.rapporteur.derivation;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** What a change concerns, gathered while it is worked off. */
final class Changed {

  /** Participations whose actor is another than before. */
  final Set<Node> participations = new TreeSet<>(Nodes.ORDER);

  /** Actors that are called otherwise or belong to another state than before. */
  final Set<Node> actors = new TreeSet<>(Nodes.ORDER);

  /** Events of which something changed. */
  final Set<Node> events = new TreeSet<>(Nodes.ORDER);
}
