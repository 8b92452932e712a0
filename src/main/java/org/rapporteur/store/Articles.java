package org.rapporteur.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;

/** The articles of a store. */
record Articles(DatasetGraph dataset) {

  /**
   * The graph of the article that has this name or address, or this IRI.
   *
   * @throws UnknownArticleException when there is none, or more than one
   */
  String one(String words) {
    List<String> graphs = named(words);
    if (graphs.size() == 1) {
      return graphs.get(0);
    }
    throw new UnknownArticleException(
        graphs.isEmpty()
            ? "the store has no article '" + words + "'"
            : "'" + words + "' may be " + String.join(", or ", graphs) + "; give one of these");
  }

  private List<String> named(String words) {
    Stream<Node> articles =
        Stream.of(
                having(DCTerms.identifier.asNode(), NodeFactory.createLiteralString(words)),
                having(DCTerms.source.asNode(), NodeFactory.createLiteralString(words)),
                words.matches("[a-z]+:[!-~]+")
                    ? iri(NodeFactory.createURI(words))
                    : Stream.<Node>of())
            .flatMap(found -> found);
    return articles.map(Node::getURI).distinct().sorted().toList();
  }

  private Stream<Node> having(Node property, Node value) {
    return dataset.stream(Node.ANY, Node.ANY, property, value)
        .map(Quad::getGraph)
        .filter(Graphs::isArticle);
  }

  private Stream<Node> iri(Node iri) {
    Node article = Vocabulary.Article.asNode();
    return Stream.of(
            dataset.stream(iri, Node.ANY, RDF.type.asNode(), article),
            dataset.stream(Node.ANY, iri, RDF.type.asNode(), article),
            dataset.stream(Node.ANY, Node.ANY, DCTerms.source.asNode(), iri))
        .flatMap(found -> found)
        .map(Quad::getGraph)
        .filter(Graphs::isArticle);
  }
}
