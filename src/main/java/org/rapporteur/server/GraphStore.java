package org.rapporteur.server;

import java.io.IOException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.server.guard.SignIn;

/**
 * Whole graphs, by the SPARQL graph store protocol: for anybody to read, for users to write. The
 * default graph is the union of all, so only named graphs can be written.
 */
final class GraphStore extends GSP_R {

  private static final String LATE = "the store was busy for too long; try again";

  private final Writers writers;

  GraphStore(Writers writers) {
    this.writers = writers;
  }

  @Override
  protected void doPut(HttpAction action) {
    write(action, true);
  }

  @Override
  protected void doPost(HttpAction action) {
    write(action, false);
  }

  @Override
  protected void doDelete(HttpAction action) {
    Replies.to(
        action,
        LATE,
        () -> {
          SignIn.requireUser(action.getRequest());
          Node graph = graph(action);
          if (!exists(graph)) {
            throw new ProblemException(404, "there is no graph <" + graph + ">");
          }
          writers.edit(dataset -> dataset.removeGraph(graph));
        });
    ServletOps.successNoContent(action);
  }

  private void write(HttpAction action, boolean replace) {
    Replies.to(
        action,
        LATE,
        () -> {
          SignIn.requireUser(action.getRequest());
          if (isQuads(action)) {
            add(action, replace);
            ServletOps.successNoContent(action);
          } else {
            put(action, graph(action), replace);
          }
        });
  }

  private void put(HttpAction action, Node graph, boolean replace) {
    DatasetGraph sent = sent(action, graph.getURI());
    if (sent.listGraphNodes().hasNext()) {
      throw new ProblemException(400, "named graphs were sent where one graph is expected");
    }
    boolean existed = exists(graph);
    writers.edit(
        dataset -> {
          if (replace) {
            dataset.removeGraph(graph);
          }
          sent.getDefaultGraph().find().forEachRemaining(t -> dataset.add(Quad.create(graph, t)));
        });
    if (existed) {
      ServletOps.successNoContent(action);
    } else {
      ServletOps.successCreated(action);
    }
  }

  /** Adds quads to the graphs that they name. */
  private void add(HttpAction action, boolean replace) {
    if (replace) {
      throw new ProblemException(
          405, "the whole dataset is not replaced at once; name a graph with ?graph=IRI");
    }
    DatasetGraph sent = sent(action, "https://w3id.org/rapporteur/upload/");
    writers.edit(dataset -> sent.find().forEachRemaining(dataset::add));
  }

  private DatasetGraph sent(HttpAction action, String base) {
    String type = String.valueOf(action.getRequestContentType()).replaceFirst("\\s*;.*", "");
    try {
      return new Upload(type, writers.read(action.getRequestInputStream())).parse(base);
    } catch (IOException e) {
      throw new ProblemException(400, "what is sent did not come to its end: " + e.getMessage());
    }
  }

  private boolean exists(Node graph) {
    DatasetGraph dataset = writers.store().dataset();
    return Txn.calculateRead(dataset, () -> dataset.containsGraph(graph));
  }

  private static Node graph(HttpAction action) {
    String name = action.getRequestParameter("graph");
    if (name == null || name.isBlank() || name.equals("default") || name.equals("union")) {
      throw new ProblemException(
          400, "the default graph is the union of all graphs; name a graph with ?graph=IRI");
    }
    if (!name.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw new ProblemException(400, "'" + name + "' is no absolute IRI for a graph");
    }
    return NodeFactory.createURI(name);
  }
}
