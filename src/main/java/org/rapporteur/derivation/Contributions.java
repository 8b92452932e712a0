package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.derivation.Contribution.Kind;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;

/**
 * What events add to what is counted: from their reports that something was held and that the
 * program is at least half sure of. Participants of one side never count as having met.
 */
final class Contributions {

  private static final double SURE = 0.5;
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final Statements all;
  private final Statements links;
  private final Statements derived;

  Contributions(DatasetGraph dataset) {
    all = new Statements(dataset, Node.ANY);
    links = new Statements(dataset, Graphs.LINKS);
    derived = new Statements(dataset, Graphs.DERIVED);
  }

  private record Part(
      Optional<Node> who, Optional<String> side, Optional<Node> state, Optional<Node> post) {}

  /** Those of one event, by what they add to. */
  Map<Node, Contribution> of(Node event) {
    Map<Node, Contribution> found = new TreeMap<>(Nodes.ORDER);
    Optional<LocalDate> from = derived.day(event, Vocabulary.notBefore.asNode());
    Optional<LocalDate> until = derived.day(event, Vocabulary.notAfter.asNode());
    for (Node report : links.subjects(Vocabulary.about.asNode(), event)) {
      if (counts(report)) {
        String type =
            all.object(report, Vocabulary.eventType.asNode()).orElseThrow().getLocalName();
        List<Part> parts =
            all.objects(report, Vocabulary.participation.asNode()).stream()
                .map(this::part)
                .toList();
        for (Part one : parts) {
          parts.stream()
              .filter(other -> faces(one, other))
              .flatMap(other -> pairs(type, one, other, from, until))
              .forEach(c -> found.put(c.target(), c));
          tenure(report, one).ifPresent(c -> found.merge(c.target(), c, Contributions::widest));
        }
      }
    }
    return found;
  }

  private boolean counts(Node report) {
    return all.has(report, Vocabulary.status.asNode(), Vocabulary.Held.asNode())
        && all.has(report, Vocabulary.polarity.asNode(), Vocabulary.Affirmed.asNode())
        && all.text(report, Vocabulary.confidence.asNode())
            .map(Double::parseDouble)
            .filter(sure -> sure >= SURE)
            .isPresent();
  }

  private Part part(Node participation) {
    boolean former = all.has(participation, Vocabulary.former.asNode(), TRUE);
    return new Part(
        links.object(participation, Vocabulary.identifiedAs.asNode()),
        all.text(participation, Vocabulary.side.asNode()),
        all.object(participation, Vocabulary.state.asNode()),
        former ? Optional.empty() : all.object(participation, Vocabulary.capacity.asNode()));
  }

  private static boolean faces(Part one, Part other) {
    return !one.side.equals(other.side) && one.side.isPresent() && other.side.isPresent();
  }

  private static Stream<Contribution> pairs(
      String type, Part one, Part other, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean meeting = type.equals("Meeting");
    boolean contact = meeting || type.equals("Call");
    Map<Kind, List<Optional<Node>>> facing = new LinkedHashMap<>();
    facing.put(Kind.STATES, List.of(one.state, other.state));
    if (contact) {
      facing.put(Kind.PAIR, List.of(one.who, other.who));
    }
    return facing.entrySet().stream()
        .filter(e -> e.getValue().stream().allMatch(Optional::isPresent))
        .map(
            e -> {
              List<Node> both =
                  e.getValue().stream().map(Optional::orElseThrow).sorted(Nodes.ORDER).toList();
              return new Contribution(e.getKey(), both.get(0), both.get(1), meeting, from, until);
            })
        .filter(c -> !c.one().equals(c.other()));
  }

  private Optional<Contribution> tenure(Node report, Part part) {
    Optional<LocalDate> from = all.day(report, Vocabulary.notBefore.asNode());
    Optional<LocalDate> until = all.day(report, Vocabulary.notAfter.asNode());
    return from.isPresent() && until.isPresent() && part.who.isPresent() && part.post.isPresent()
        ? Optional.of(
            new Contribution(Kind.TENURE, part.who.get(), part.post.get(), false, from, until))
        : Optional.empty();
  }

  private static Contribution widest(Contribution a, Contribution b) {
    return new Contribution(
        a.kind(),
        a.one(),
        a.other(),
        false,
        Stream.of(a.first(), b.first()).flatMap(Optional::stream).min(Comparator.naturalOrder()),
        Stream.of(a.last(), b.last()).flatMap(Optional::stream).max(Comparator.naturalOrder()));
  }
}
