package org.rapporteur.derivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.derivation.Operand.Kind;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.identity.NameForm;

/** Finds what people mean when they decide about links. */
final class Operands {

  private static final Node TYPE = RDF.type.asNode();

  private final Statements all;
  private final Statements links;
  private final Statements derived;
  private final Statements index;
  private final Statements decisions;

  Operands(DatasetGraph dataset) {
    all = new Statements(dataset, Node.ANY);
    links = new Statements(dataset, Graphs.LINKS);
    derived = new Statements(dataset, Graphs.DERIVED);
    index = new Statements(dataset, Graphs.INDEX);
    decisions = new Statements(dataset, Graphs.DECISIONS);
  }

  /**
   * What an IRI, the last part of one, or a name stands for.
   *
   * @throws DecisionException when it stands for nothing, for several, or for something that is not
   *     linked
   */
  Operand find(String words) {
    Node node = node(words);
    if (derived.has(node, TYPE, Vocabulary.Person.asNode())) {
      return new Operand(Kind.PERSON, words, true, uris(index.subjects(Terms.PERSON, node)));
    }
    if (derived.object(node, Vocabulary.statusPhase.asNode()).isPresent()
        || !links.subjects(Vocabulary.about.asNode(), node).isEmpty()) {
      List<Node> reports = links.subjects(Vocabulary.about.asNode(), node);
      return new Operand(Kind.EVENT, words, true, uris(reports));
    }
    if (all.has(node, TYPE, Vocabulary.Report.asNode())) {
      return new Operand(Kind.EVENT, words, false, List.of(node.getURI()));
    }
    boolean appears =
        all.has(node, TYPE, Vocabulary.Person.asNode())
            || all.has(node, TYPE, Vocabulary.Participation.asNode())
                && index.object(node, Terms.PERSONA).isPresent();
    if (appears) {
      return new Operand(Kind.PERSON, words, false, List.of(node.getURI()));
    }
    throw new DecisionException(
        "'"
            + words
            + "' is no person, no event, and no person or report of an article; 'rapporteur review'"
            + " lists what can be decided");
  }

  /**
   * What stands for somebody in a decision that all who are so called are the same: the article's
   * person, and what articles call it.
   */
  List<String> lasting(Operand operand) {
    return operand.nodes().stream()
        .flatMap(
            node ->
                Stream.concat(
                    Stream.of(node),
                    index.objects(NodeFactory.createURI(node), Terms.PERSONA).stream()
                        .filter(this::isNamed)
                        .map(Node::getURI)))
        .distinct()
        .toList();
  }

  private boolean isNamed(Node persona) {
    return index.text(persona, Terms.LABEL).map(NameForm::of).filter(NameForm::isFull).isPresent();
  }

  private Node node(String words) {
    Optional<Node> iri =
        Stream.of(words, Iris.DEFAULT_BASE + "id/" + words.replaceFirst("^id:", ""))
            .filter(text -> text.matches("[a-z]+:[!-~]+"))
            .map(NodeFactory::createURI)
            .map(this::current)
            .filter(node -> all.dataset().contains(Node.ANY, node, Node.ANY, Node.ANY))
            .findFirst();
    return iri.orElseGet(() -> named(words));
  }

  /** What stands in the place of an IRI that was replaced. */
  private Node current(Node node) {
    Set<Node> seen = new TreeSet<>(Nodes.ORDER);
    Node at = node;
    while (seen.add(at)) {
      at = links.object(at, DCTerms.isReplacedBy.asNode()).orElse(at);
    }
    return at;
  }

  private Node named(String words) {
    List<Node> named =
        derived.subjects(RDFS.label.asNode(), Statements.text(words)).stream()
            .filter(node -> derived.object(node, TYPE).isPresent())
            .toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    throw new DecisionException(
        named.isEmpty()
            ? "nothing in the store is called '" + words + "'; give a full name or an identifier"
            : "'"
                + words
                + "' may be "
                + String.join(", or ", uris(named))
                + "; give one of these");
  }

  /** The graphs of the articles in which it is enough to look for something to find it anew. */
  Set<Node> graphs(Stream<String> nodes) {
    Set<Node> graphs = new TreeSet<>(Nodes.ORDER);
    nodes
        .map(NodeFactory::createURI)
        .flatMap(
            node ->
                Stream.concat(
                    Stream.of(node),
                    Stream.concat(Stream.of(node), namesakes(node).stream())
                        .flatMap(p -> index.subjects(Terms.PERSONA, p).stream().limit(1))))
        .forEach(
            node ->
                all.dataset().stream(Node.ANY, node, TYPE, Node.ANY)
                    .map(Quad::getGraph)
                    .filter(Graphs::isArticle)
                    .forEach(graphs::add));
    return graphs;
  }

  /** The personas that may be called as one that a decision is about and no article has. */
  private Set<Node> namesakes(Node persona) {
    Set<Node> namesakes = new TreeSet<>(Nodes.ORDER);
    if (index.object(persona, Terms.COUNT).isEmpty()) {
      decisions
          .text(persona, RDFS.label.asNode())
          .map(NameForm::of)
          .ifPresent(
              name ->
                  name.keys()
                      .forEach(
                          key ->
                              namesakes.addAll(
                                  index.subjects(Terms.KEY, Statements.text(Keys.ofName(key))))));
    }
    return namesakes;
  }

  private static List<String> uris(List<Node> nodes) {
    return nodes.stream().map(Node::getURI).sorted().toList();
  }
}
