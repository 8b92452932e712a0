package org.rapporteur.store;

import java.io.OutputStream;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.rapporteur.graph.Graphs;

/** Writes the knowledge of a store for other programs. */
public final class Exporter {

  private final KnowledgeStore store;

  public Exporter(KnowledgeStore store) {
    this.store = store;
  }

  /**
   * Writes what articles say, what is linked and what is derived, as Turtle that is the same text
   * for the same knowledge, sorted so that exports can be compared line by line.
   */
  public void turtle(OutputStream out) {
    turtle(out, Graphs::isKnowledge);
  }

  /** Writes the same together with vocabulary, registry and bookkeeping. */
  public void wholeTurtle(OutputStream out) {
    turtle(out, graph -> true);
  }

  /**
   * Writes the event table as CSV: a row for each report and participant, sorted by document, event
   * and side, as the question {@code event-table} of {@code ontology/questions} says.
   */
  public void eventTable(OutputStream out) {
    table("event-table", out);
  }

  /**
   * Writes the table of conflict research as CSV: a row for each event and directed dyad of actors
   * that face each other, with CAMEO and PLOVER codes, as the question {@code dyads} says.
   */
  public void dyads(OutputStream out) {
    table("dyads", out);
  }

  /**
   * Writes the table of official travel as CSV: a row for each visit and traveller, as the question
   * {@code travel} says.
   */
  public void travel(OutputStream out) {
    table("travel", out);
  }

  /** Writes texts and the words that reports rest on as Turtle in the NLP Interchange Format. */
  public void nif(OutputStream out) {
    graph("nif", out);
  }

  /** Writes runs, articles, reports and what was derived from them as Turtle in PROV-O. */
  public void prov(OutputStream out) {
    graph("prov", out);
  }

  private void graph(String export, OutputStream out) {
    new QueryRunner(store).run(Questions.exports().named(export), Map.of(), Format.TURTLE, out);
  }

  private void table(String question, OutputStream out) {
    Question table = Questions.shipped().named(question);
    new QueryRunner(store).run(table, Map.of(), Format.CSV, out);
  }

  private void turtle(OutputStream out, Predicate<Node> wanted) {
    DatasetGraph dataset = store.dataset();
    Txn.executeRead(
        dataset,
        () ->
            SortedTurtle.write(
                subjects(dataset, wanted).stream().map(NodeFactory::createURI),
                subject -> about(dataset, subject, wanted),
                out));
  }

  /** The names of all subjects; only these are held in memory, not what is said about them. */
  private static SortedSet<String> subjects(DatasetGraph dataset, Predicate<Node> wanted) {
    SortedSet<String> subjects = new TreeSet<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (wanted.test(graph)) {
                dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                    .forEach(quad -> subjects.add(quad.getSubject().getURI()));
              }
            });
    return subjects;
  }

  private static Stream<Triple> about(DatasetGraph dataset, Node subject, Predicate<Node> wanted) {
    return dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY)
        .filter(quad -> wanted.test(quad.getGraph()))
        .map(Quad::asTriple);
  }
}
