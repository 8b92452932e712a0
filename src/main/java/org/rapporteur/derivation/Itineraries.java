package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;

/**
 * Visits with the events that took place on them: those that an article ties to the visit, and
 * those of the visitor in the same state within its days.
 */
final class Itineraries {

  private static final Node VISIT = Vocabulary.Visit.asNode();
  private static final Node PART = Vocabulary.partOfEvent.asNode();

  private final Statements all;
  private final Statements links;
  private final Statements derived;
  private final Statements index;

  Itineraries(DatasetGraph dataset) {
    all = new Statements(dataset, Node.ANY);
    links = new Statements(dataset, Graphs.LINKS);
    derived = new Statements(dataset, Graphs.DERIVED);
    index = new Statements(dataset, Graphs.INDEX);
  }

  /** Ties events anew that changed, or that take place on visits that changed. */
  void update(Set<Node> events) {
    events.forEach(this::note);
    Set<Node> concerned = new TreeSet<>(Nodes.ORDER);
    for (Node event : events) {
      concerned.add(event);
      concerned.addAll(derived.subjects(PART, event));
      if (isVisit(event)) {
        concerned.addAll(near(event));
      }
    }
    for (Node event : concerned) {
      derived.drop(event, PART);
      if (!isVisit(event)) {
        visits(event).forEach(visit -> derived.add(event, PART, visit));
      }
    }
  }

  /** Notes by which participants and months an event is found. */
  private void note(Node event) {
    index.drop(event, Terms.BLOCK);
    keys(event).forEach(key -> index.add(event, Terms.BLOCK, Statements.text(key)));
  }

  private List<String> keys(Node event) {
    Optional<LocalDate> first = first(event);
    Optional<LocalDate> last = last(event);
    if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
      return List.of();
    }
    return derived.objects(event, Vocabulary.hasParticipant.asNode()).stream()
        .flatMap(
            who ->
                ClaimIndex.between(first.get(), last.get()).stream()
                    .map(month -> who.getURI() + " " + month))
        .toList();
  }

  private Set<Node> near(Node event) {
    Set<Node> near = new TreeSet<>(Nodes.ORDER);
    keys(event).forEach(key -> near.addAll(index.subjects(Terms.BLOCK, Statements.text(key))));
    return near;
  }

  private Set<Node> visits(Node event) {
    Set<Node> visits = new TreeSet<>(Nodes.ORDER);
    for (Node report : links.subjects(Vocabulary.about.asNode(), event)) {
      all.objects(report, Vocabulary.withinReport.asNode()).stream()
          .flatMap(visit -> links.object(visit, Vocabulary.about.asNode()).stream())
          .filter(visit -> !visit.equals(event))
          .forEach(visits::add);
    }
    near(event).stream()
        .filter(visit -> isVisit(visit) && hosts(visit, event))
        .forEach(visits::add);
    return visits;
  }

  private boolean hosts(Node visit, Node event) {
    Optional<Node> state = derived.object(visit, Vocabulary.country.asNode());
    return state.isPresent()
        && derived.objects(event, Vocabulary.country.asNode()).equals(List.of(state.get()))
        && derived
            .object(visit, Vocabulary.status.asNode())
            .equals(derived.object(event, Vocabulary.status.asNode()))
        && !first(event).orElseThrow().isBefore(first(visit).orElseThrow())
        && !last(event).orElseThrow().isAfter(last(visit).orElseThrow())
        && derived.objects(event, Vocabulary.hasParticipant.asNode()).stream()
            .anyMatch(who -> isVisitor(who, visit));
  }

  private boolean isVisitor(Node who, Node visit) {
    return links.subjects(Vocabulary.about.asNode(), visit).stream()
        .flatMap(report -> all.objects(report, Vocabulary.participation.asNode()).stream())
        .filter(p -> !all.has(p, Vocabulary.role.asNode(), Vocabulary.Host.asNode()))
        .anyMatch(p -> links.has(p, Vocabulary.identifiedAs.asNode(), who));
  }

  private boolean isVisit(Node event) {
    return derived.has(event, RDF.type.asNode(), VISIT);
  }

  private Optional<LocalDate> first(Node event) {
    return derived.day(event, Vocabulary.notBefore.asNode());
  }

  private Optional<LocalDate> last(Node event) {
    return derived.day(event, Vocabulary.notAfter.asNode());
  }
}
