package org.rapporteur.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.graph.Graphs;

/**
 * What a graph of the store shall hold.
 *
 * @param graph its name
 * @param triples its triples
 * @param digest the same as long as the triples are
 * @throws StoreException when there is a blank node: it would be another one each time it is stored
 */
record Content(Node graph, Graph triples, String digest) {

  Content {
    triples.stream()
        .filter(t -> t.getSubject().isBlank() || t.getObject().isBlank())
        .findFirst()
        .ifPresent(
            triple -> {
              throw new StoreException(
                  "the graph <" + graph + "> has a blank node and cannot be stored: " + triple);
            });
  }

  /** That of an article's graph. */
  static Content of(ArticleGraph article) {
    Node name = NodeFactory.createURI(article.iri());
    if (!Graphs.isArticle(name)) {
      throw new StoreException(
          "an article cannot be stored as <" + name + ">, which is shared by all articles");
    }
    return new Content(name, article.model().getGraph(), article.digest());
  }

  /** That of a shared graph. */
  static Content of(Node name, Model model) {
    Graph triples = model.getGraph();
    return new Content(name, triples, Digest.of(triples.stream().map(Triple::toString).sorted()));
  }

  /** Whether the graph has exactly these triples already. */
  boolean isIn(DatasetGraph dataset) {
    return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).count() == triples.size()
        && triples.stream()
            .allMatch(
                t -> dataset.contains(graph, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Puts the triples in place of those that the graph has. */
  void writeTo(DatasetGraph dataset) {
    dataset.removeGraph(graph);
    triples.stream()
        .forEach(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
  }
}
