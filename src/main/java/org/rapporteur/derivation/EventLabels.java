package org.rapporteur.derivation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.graph.EventTitle;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;

/** Events in words, as their reports are. */
final class EventLabels {

  private final Statements all;
  private final Statements links;
  private final Statements derived;
  private final Names names;

  EventLabels(DatasetGraph dataset, Names names) {
    all = new Statements(dataset, Node.ANY);
    links = new Statements(dataset, Graphs.LINKS);
    derived = new Statements(dataset, Graphs.DERIVED);
    this.names = names;
  }

  void update(Iterable<Node> events) {
    for (Node event : events) {
      Optional<Node> type = derived.object(event, RDF.type.asNode());
      Optional<Node> status = derived.object(event, Vocabulary.status.asNode());
      if (type.isPresent() && status.isPresent()) {
        String title = title(event, word(type.get()), word(status.get())).text();
        derived.add(event, RDFS.label.asNode(), Statements.text(title));
      }
    }
  }

  private static String word(Node term) {
    return term.getURI().substring(Vocabulary.NS.length()).toLowerCase(Locale.ROOT);
  }

  private EventTitle title(Node event, String type, String status) {
    Map<String, String> sides = new TreeMap<>();
    SortedSet<String> hosts = new TreeSet<>();
    for (Node report : links.subjects(Vocabulary.about.asNode(), event)) {
      for (Node participation : objects(report, Vocabulary.participation)) {
        String name =
            links
                .object(participation, Vocabulary.identifiedAs.asNode())
                .map(names::of)
                .orElseThrow();
        String side = all.text(participation, Vocabulary.side.asNode()).orElse("");
        sides.merge(name, side, (a, b) -> a.compareTo(b) < 0 ? a : b);
        if (type.equals("visit")
            && all.has(participation, Vocabulary.role.asNode(), Vocabulary.Host.asNode())) {
          hosts.add(name);
        }
      }
    }
    List<String> who =
        sides.entrySet().stream()
            .filter(e -> !hosts.contains(e.getKey()))
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    return new EventTitle(
        type,
        status,
        who,
        List.copyOf(hosts),
        derived.objects(event, Vocabulary.place.asNode()).stream()
            .map(names::of)
            .sorted()
            .findFirst(),
        derived.day(event, Vocabulary.notBefore.asNode()),
        derived.day(event, Vocabulary.notAfter.asNode()));
  }

  private List<Node> objects(Node subject, Property property) {
    return all.objects(subject, property.asNode());
  }
}
