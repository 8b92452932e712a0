package org.rapporteur.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle in one order only, so that the same triples are always the same text and two exports can
 * be compared line by line: subjects, in them predicates with the type first, in them objects.
 */
final class SortedTurtle {

  private static final Node TYPE = RDF.type.asNode();

  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> !t.getPredicate().equals(TYPE))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final AWriter out;
  private final PrefixMap prefixes;
  private final NodeFormatter terms;

  private SortedTurtle(OutputStream out, PrefixMap prefixes) {
    this.out = IO.wrapUTF8(out);
    this.prefixes = prefixes;
    this.terms = new NodeFormatterTTL(null, prefixes);
  }

  /** Writes a graph. */
  static void write(Graph graph, OutputStream out) {
    Stream<Node> subjects =
        graph.stream().map(Triple::getSubject).distinct().sorted(NodeCmp::compareRDFTerms);
    write(subjects, subject -> graph.stream(subject, Node.ANY, Node.ANY), out);
  }

  /**
   * Writes triples that need not be in memory at once.
   *
   * @param subjects in order
   * @param about all triples of a subject; those given twice are written once
   */
  static void write(Stream<Node> subjects, Function<Node, Stream<Triple>> about, OutputStream out) {
    SortedTurtle turtle = new SortedTurtle(out, Prefixes.MAP);
    turtle.prefixes();
    subjects.forEachOrdered(
        s -> turtle.subject(s, about.apply(s).distinct().sorted(ORDER).toList()));
    turtle.out.flush();
  }

  private void prefixes() {
    prefixes.getMappingCopy().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(p -> out.print("PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n"));
  }

  private void subject(Node subject, List<Triple> triples) {
    out.print("\n");
    terms.format(out, subject);
    Node predicate = null;
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(predicate)) {
        out.print(" ,\n   ");
      } else {
        out.print(predicate == null ? "\n  " : " ;\n  ");
        predicate = triple.getPredicate();
        verb(predicate);
      }
      out.print(" ");
      terms.format(out, triple.getObject());
    }
    out.print(" .\n");
  }

  private void verb(Node predicate) {
    if (predicate.equals(TYPE)) {
      out.print("a");
    } else {
      terms.format(out, predicate);
    }
  }
}
