package org.rapporteur.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The links from what articles say to what it is about. */
record Links(DatasetGraph dataset) {

  /** Links and conclusions say nothing of their own: what only they name is gone. */
  private static final Set<Node> SECONDARY = Set.of(Graphs.LINKS, Graphs.DERIVED);

  /** Drops the links whose report or actor no article has any more. */
  void purge() {
    List<Node> gone =
        dataset.stream(Graphs.LINKS, Node.ANY, Node.ANY, Node.ANY)
            .map(Quad::getSubject)
            .distinct()
            .filter(subject -> !exists(subject))
            .toList();
    gone.forEach(subject -> dataset.deleteAny(Graphs.LINKS, subject, Node.ANY, Node.ANY));
  }

  private boolean exists(Node subject) {
    return dataset.stream(Node.ANY, subject, RDF.type.asNode(), Node.ANY)
        .anyMatch(quad -> !SECONDARY.contains(quad.getGraph()));
  }
}
