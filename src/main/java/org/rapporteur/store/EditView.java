package org.rapporteur.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.graph.Graphs;

/**
 * A store as those see it who change it by hand: named graphs can be written, but for those that
 * the store itself keeps; it remembers which were.
 */
final class EditView extends DatasetGraphWrapper {

  private final Set<Node> touched = new LinkedHashSet<>();

  private final Consumer<Node> before;

  /**
   * @param before is told of each named graph before it is written for the first time
   */
  EditView(DatasetGraph dataset, Consumer<Node> before) {
    super(dataset, dataset.getContext().copy());
    this.before = before;
  }

  /** The graphs that were written. */
  Set<Node> touched() {
    return touched;
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    if (!subject.isURI() || !object.isURI() && !object.isLiteral()) {
      throw new EditException(
          "only IRIs and literals can be stored, no blank nodes and no statements about statements: "
              + subject
              + " "
              + predicate
              + " "
              + object);
    }
    touch(graph);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    touch(graph);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    touch(graph);
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void addGraph(Node name, Graph triples) {
    triples.find().forEachRemaining(t -> add(Quad.create(name, t)));
  }

  @Override
  public void removeGraph(Node graph) {
    touch(graph);
    super.removeGraph(graph);
  }

  @Override
  public void clear() {
    touch(Quad.defaultGraphIRI);
  }

  private void touch(Node graph) {
    if (graph == null || Quad.isDefaultGraph(graph) || !graph.isURI()) {
      throw new EditException(
          "the default graph is the union of all graphs and cannot be written; name a graph, as in"
              + " INSERT DATA { GRAPH <https://…> { … } }");
    }
    if (!Graphs.isArticle(graph)) {
      throw new EditException(
          "the graph <" + graph + "> is kept by the program itself; change the graphs of articles");
    }
    if (touched.add(graph)) {
      before.accept(graph);
    }
  }
}
