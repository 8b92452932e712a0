package org.rapporteur.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.Vocabulary;

/**
 * The bookkeeping of the store, in its meta graph: every run that wrote something, with the version
 * of the program, and for each graph the digest of its content and the run that wrote it.
 */
record RunNotes(DatasetGraph dataset) {

  private static final String PROV = "http://www.w3.org/ns/prov#";

  /** Digits down to the microsecond, so that IRIs of runs sort by time. */
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSSSSS").withZone(ZoneOffset.UTC);

  private static final Node RUN = NodeFactory.createURI(Vocabulary.NS + "ExtractionRun");
  private static final Node DIGEST = NodeFactory.createURI(Vocabulary.NS + "digest");
  private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
  private static final Node STARTED = NodeFactory.createURI(PROV + "startedAtTime");

  /** The digest that was noted for a graph when it was written last. */
  Optional<String> digest(Node graph) {
    return dataset.stream(Graphs.META, graph, DIGEST, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** Notes a new run that begins at this instant, and gives its IRI. */
  Node begin(Instant now) {
    Node run = NodeFactory.createURI(Iris.DEFAULT_BASE + "id/run-" + STAMP.format(now));
    add(run, RDF.type.asNode(), RUN);
    add(run, STARTED, NodeFactory.createLiteralDT(now.toString(), XSDDatatype.XSDdateTime));
    add(run, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString(version()));
    return run;
  }

  /** Notes that a run wrote this graph. */
  void wrote(Node run, Node graph, String digest) {
    forget(graph);
    add(graph, DIGEST, NodeFactory.createLiteralString(digest));
    add(graph, GENERATED_BY, run);
  }

  /** Drops what is noted about a graph. */
  void forget(Node graph) {
    dataset.deleteAny(Graphs.META, graph, Node.ANY, Node.ANY);
  }

  private void add(Node subject, Node predicate, Node object) {
    dataset.add(Graphs.META, subject, predicate, object);
  }

  private static String version() {
    return Optional.ofNullable(RunNotes.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
