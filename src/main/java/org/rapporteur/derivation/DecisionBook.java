package org.rapporteur.derivation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.derivation.Decision.Verdict;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Hash;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.identity.Persona;
import org.rapporteur.identity.Tally;

/** The decisions of a store, in a graph of their own that no article touches. */
public final class DecisionBook {

  private static final Node INVALIDATED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");

  private final Statements graph;
  private final List<Decision> active;
  private final Map<Node, String> apart = new HashMap<>();
  private final Map<Node, Set<Node>> others = new HashMap<>();
  private final Map<Node, Set<Node>> bonded = new HashMap<>();

  /** The book of a store, as it is now. */
  public DecisionBook(DatasetGraph dataset) {
    graph = new Statements(dataset, Graphs.DECISIONS);
    active = all().stream().filter(Decision::isActive).toList();
    active.forEach(this::note);
  }

  /** All decisions, the oldest first, with those that were taken back. */
  public List<Decision> all() {
    return graph.subjects(RDF.type.asNode(), Vocabulary.Decision.asNode()).stream()
        .map(this::read)
        .sorted(Comparator.comparing(Decision::time).thenComparing(Decision::id))
        .toList();
  }

  /** Writes a new decision. */
  public Decision add(
      Verdict verdict,
      List<String> one,
      List<String> other,
      String author,
      String reason,
      Instant now) {
    describe(Stream.concat(one.stream(), other.stream()).map(NodeFactory::createURI).toList());
    String hash = Hash.shortened(String.join("\n", verdict.name(), one + "", other + "", now + ""));
    String id = Iris.DEFAULT_BASE + "id/decision-" + verdict + "." + hash;
    Node node = NodeFactory.createURI(id);
    graph.add(node, RDF.type.asNode(), Vocabulary.Decision.asNode());
    graph.add(node, RDFS.label.asNode(), Statements.text("decision: " + verdict + ", " + reason));
    graph.add(node, Vocabulary.verdict.asNode(), Statements.text(verdict.toString()));
    one.forEach(o -> graph.add(node, Vocabulary.decidedOn.asNode(), NodeFactory.createURI(o)));
    other.forEach(o -> graph.add(node, Vocabulary.comparedWith.asNode(), NodeFactory.createURI(o)));
    graph.add(node, DCTerms.creator.asNode(), Statements.text(author));
    graph.add(node, DCTerms.created.asNode(), time(now));
    graph.add(node, Vocabulary.reason.asNode(), Statements.text(reason));
    return read(node);
  }

  /**
   * Notes what personas are, for decisions about them to hold when all who were so called are gone.
   */
  private void describe(List<Node> operands) {
    PersonaIndex index = new PersonaIndex(new Statements(graph.dataset(), Graphs.INDEX), this);
    for (Node node : operands) {
      index
          .read(node)
          .ifPresent(
              persona -> {
                graph.put(node, RDFS.label.asNode(), Statements.text(persona.label()));
                persona
                    .state()
                    .ifPresent(
                        state ->
                            graph.put(
                                node, Vocabulary.state.asNode(), NodeFactory.createURI(state)));
                graph.put(
                    node,
                    Vocabulary.officeKind.asNode(),
                    persona.offices().stream().map(Statements::text).collect(Collectors.toSet()));
              });
    }
  }

  /** A persona that some decision is about, as it was then, whether articles have it or not. */
  Optional<Persona> persona(Node node) {
    return graph
        .text(node, RDFS.label.asNode())
        .filter(label -> bonded.containsKey(node))
        .map(
            label ->
                Persona.of(
                    node.getURI(),
                    label,
                    graph.object(node, Vocabulary.state.asNode()).map(Node::getURI),
                    Set.copyOf(graph.texts(node, Vocabulary.officeKind.asNode())),
                    Tally.NONE,
                    false));
  }

  /** Takes a decision back; it stays in the book. */
  public void undo(Decision decision, Instant now) {
    graph.add(NodeFactory.createURI(decision.id()), INVALIDATED, time(now));
  }

  /** Whether it was decided not to be what it is taken for. */
  boolean isApart(Node node) {
    return apart.containsKey(node) || others.containsKey(node);
  }

  /** What a report was decided to be another event than. */
  Set<Node> others(Node node) {
    return others.getOrDefault(node, Set.of());
  }

  /** By which decision it is nothing that is known; what was set apart together has the same. */
  Optional<String> apart(Node node) {
    return Optional.ofNullable(apart.get(node));
  }

  boolean isBonded(Node node) {
    return bonded.containsKey(node);
  }

  /** What was decided to be the same as this. */
  Set<Node> bonded(Node node) {
    return bonded.getOrDefault(node, Set.of());
  }

  /** All nodes that were decided to be the same as some other. */
  Set<Node> bonded() {
    return bonded.keySet();
  }

  /** Pairs that were decided to differ, as they were given. */
  Stream<List<Node>> differing() {
    return active.stream()
        .filter(d -> d.verdict() == Verdict.DIFFERENT)
        .flatMap(
            d ->
                d.one().stream()
                    .flatMap(
                        a ->
                            d.other().stream()
                                .map(
                                    b ->
                                        List.of(
                                            NodeFactory.createURI(a), NodeFactory.createURI(b)))));
  }

  private void note(Decision decision) {
    List<Node> one = decision.one().stream().map(NodeFactory::createURI).toList();
    List<Node> other = decision.other().stream().map(NodeFactory::createURI).toList();
    switch (decision.verdict()) {
      case WRONG -> one.forEach(node -> apart.put(node, decision.id()));
      case DIFFERENT ->
          other.forEach(
              node -> others.computeIfAbsent(node, n -> new TreeSet<>(Nodes.ORDER)).addAll(one));
      case SAME -> {
        Set<Node> all = new TreeSet<>(Nodes.ORDER);
        all.addAll(one);
        all.addAll(other);
        all.forEach(node -> bonded.computeIfAbsent(node, n -> new HashSet<>()).addAll(all));
      }
    }
  }

  private Decision read(Node node) {
    return new Decision(
        node.getURI(),
        Verdict.named(graph.text(node, Vocabulary.verdict.asNode()).orElseThrow()),
        uris(node, Vocabulary.decidedOn.asNode()),
        uris(node, Vocabulary.comparedWith.asNode()),
        graph.text(node, DCTerms.creator.asNode()).orElse(""),
        Instant.parse(graph.text(node, DCTerms.created.asNode()).orElseThrow()),
        graph.text(node, Vocabulary.reason.asNode()).orElse(""),
        graph.text(node, INVALIDATED).map(Instant::parse));
  }

  private List<String> uris(Node node, Node property) {
    return graph.objects(node, property).stream().map(Node::getURI).sorted().toList();
  }

  private static Node time(Instant instant) {
    return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
  }
}
