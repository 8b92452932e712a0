package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One graph of a store, read and written statement by statement. Answers are lists, for nothing may
 * be written while a stream of a store is open.
 *
 * @param dataset the store, inside a transaction
 * @param graph the graph; {@link Node#ANY} reads all graphs
 */
record Statements(DatasetGraph dataset, Node graph) {

  List<Node> objects(Node subject, Node predicate) {
    return dataset.stream(graph, subject, predicate, Node.ANY).map(Quad::getObject).toList();
  }

  Optional<Node> object(Node subject, Node predicate) {
    return dataset.stream(graph, subject, predicate, Node.ANY).map(Quad::getObject).findFirst();
  }

  /** All that is stated of a subject, by property. */
  Map<Node, List<Node>> about(Node subject) {
    return dataset.stream(graph, subject, Node.ANY, Node.ANY)
        .collect(
            Collectors.groupingBy(
                Quad::getPredicate, Collectors.mapping(Quad::getObject, Collectors.toList())));
  }

  List<String> texts(Node subject, Node predicate) {
    return objects(subject, predicate).stream().map(Node::getLiteralLexicalForm).toList();
  }

  Optional<String> text(Node subject, Node predicate) {
    return object(subject, predicate).map(Node::getLiteralLexicalForm);
  }

  Optional<LocalDate> day(Node subject, Node predicate) {
    return text(subject, predicate).map(LocalDate::parse);
  }

  List<Node> subjects(Node predicate, Node object) {
    return dataset.stream(graph, Node.ANY, predicate, object).map(Quad::getSubject).toList();
  }

  boolean has(Node subject, Node predicate, Node object) {
    return dataset.contains(graph, subject, predicate, object);
  }

  void add(Node subject, Node predicate, Node object) {
    dataset.add(graph, subject, predicate, object);
  }

  /** States this and nothing else of the property. */
  void set(Node subject, Node predicate, Node object) {
    drop(subject, predicate);
    add(subject, predicate, object);
  }

  /** As {@link #set}, and writes nothing if it is stated already: reading is cheaper. */
  void put(Node subject, Node predicate, Node object) {
    put(subject, predicate, Set.of(object));
  }

  /** States these and nothing else of the property, and writes what changes. */
  void put(Node subject, Node predicate, Set<Node> wanted) {
    List<Node> stated = objects(subject, predicate);
    stated.stream().filter(o -> !wanted.contains(o)).forEach(o -> delete(subject, predicate, o));
    wanted.stream().filter(o -> !stated.contains(o)).forEach(o -> add(subject, predicate, o));
  }

  void drop(Node subject) {
    dataset.deleteAny(graph, subject, Node.ANY, Node.ANY);
  }

  void drop(Node subject, Node predicate) {
    dataset.deleteAny(graph, subject, predicate, Node.ANY);
  }

  void delete(Node subject, Node predicate, Node object) {
    dataset.delete(graph, subject, predicate, object);
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node decimal(double number) {
    return NodeFactory.createLiteralDT(Double.toString(number), XSDDatatype.XSDdecimal);
  }
}
