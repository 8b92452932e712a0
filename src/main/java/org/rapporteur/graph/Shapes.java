package org.rapporteur.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** The shapes of {@code ontology/shapes.ttl}, which the graph of every article must fit. */
public final class Shapes {

  private static final ShaclValidator VALIDATOR = ShaclValidator.get();

  private final org.apache.jena.shacl.Shapes shapes;
  private final Graph vocabulary;

  private Shapes(Graph shapes, Graph vocabulary) {
    this.shapes = VALIDATOR.parse(shapes);
    this.vocabulary = vocabulary;
  }

  /** Loads shapes and vocabulary from the class path. */
  public static Shapes load() {
    return new Shapes(
        RDFDataMgr.loadGraph("ontology/shapes.ttl"),
        RDFDataMgr.loadGraph("ontology/rapporteur.ttl"));
  }

  /** What is wrong with the graph of an article, in a fixed order; empty when nothing is. */
  public List<Violation> check(Model article) {
    // Targets and classes reach down to subclasses only when the vocabulary is part of the data.
    Graph data = new Union(article.getGraph(), vocabulary);
    return VALIDATOR.validate(shapes, data).getEntries().stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(Shapes::violation)
        .distinct()
        .sorted(
            Comparator.comparing(Violation::node)
                .thenComparing(Violation::shape)
                .thenComparing(Violation::value))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        local(entry.source()),
        text(entry.focusNode()),
        path(entry.resultPath()),
        text(entry.value()),
        entry.message());
  }

  private static String local(Node shape) {
    return shape.isURI() ? shape.getURI().replaceFirst(".*#", "") : "";
  }

  private static String path(Path path) {
    if (path == null) {
      return "";
    }
    return path instanceof P_Link link ? link.getNode().getURI() : path.toString();
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
