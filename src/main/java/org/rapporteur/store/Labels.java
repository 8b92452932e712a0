package org.rapporteur.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What people call the nodes of a store. */
final class Labels {

  private static final List<Node> PROPERTIES =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

  /** English first, then labels without language, then others; and always the same one. */
  private static final Comparator<Node> ENGLISH_FIRST =
      Comparator.comparing((Node label) -> !label.getLiteralLanguage().startsWith("en"))
          .thenComparing(label -> !label.getLiteralLanguage().isEmpty())
          .thenComparing(Node::getLiteralLexicalForm);

  private final DatasetGraph dataset;
  private final Map<Node, String> known = new HashMap<>();

  Labels(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** A literal's text; an IRI's label or else its short form. */
  String of(Node node) {
    return known.computeIfAbsent(node, this::find);
  }

  private String find(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return node.toString();
    }
    return PROPERTIES.stream()
        .flatMap(property -> label(node, property).stream())
        .findFirst()
        .or(() -> Prefixes.shorten(node.getURI()))
        .orElseGet(node::getURI);
  }

  private Optional<String> label(Node node, Node property) {
    return dataset.stream(Quad.unionGraph, node, property, Node.ANY)
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .min(ENGLISH_FIRST)
        .map(Node::getLiteralLexicalForm);
  }
}
