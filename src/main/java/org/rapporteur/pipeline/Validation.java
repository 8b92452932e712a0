package org.rapporteur.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Shapes;
import org.rapporteur.graph.Violation;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.store.KnowledgeStore;

/** Checks graphs of any origin against the shapes that articles' graphs must fit. */
public final class Validation {

  /** No article may draw these conclusions; stores do, and exports have them. */
  private static final Set<String> CONCLUSIONS =
      Set.of(
          Vocabulary.NS + "met", Vocabulary.NS + "inContactWith", Vocabulary.NS + "stateContact");

  private final Shapes shapes = Shapes.load();

  /** What is wrong in a store, over all its graphs. */
  public List<Violation> check(KnowledgeStore store) {
    return check(store.dataset());
  }

  /**
   * What is wrong in an RDF file, over all its graphs.
   *
   * @throws ValidationException when it is missing, or not well-formed
   */
  public List<Violation> check(Path file) throws ValidationException {
    if (!Files.isRegularFile(file)) {
      throw new ValidationException(file, "no such file", null);
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(dataset);
    } catch (RiotException e) {
      throw new ValidationException(file, "not RDF that can be read: " + e.getMessage(), e);
    }
    return check(dataset);
  }

  private List<Violation> check(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            shapes.check(all(dataset)).stream()
                .filter(v -> !CONCLUSIONS.contains(v.path()) || isMisplaced(dataset, v))
                .toList());
  }

  /** Whether a conclusion stands in a named graph that is not that of conclusions. */
  private static boolean isMisplaced(DatasetGraph dataset, Violation violation) {
    Node subject = NodeFactory.createURI(violation.node());
    Node property = NodeFactory.createURI(violation.path());
    return dataset.stream(Node.ANY, subject, property, Node.ANY)
        .map(Quad::getGraph)
        .anyMatch(graph -> !Quad.isDefaultGraph(graph) && !graph.equals(Graphs.DERIVED));
  }

  /** The statements of the default graph and of all named ones. */
  private static Model all(DatasetGraph dataset) {
    return ModelFactory.createModelForGraph(
        new Union(dataset.getDefaultGraph(), dataset.getUnionGraph()));
  }
}
