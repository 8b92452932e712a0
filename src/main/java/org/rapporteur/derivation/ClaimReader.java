package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.consolidation.Claim;
import org.rapporteur.consolidation.Position;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;

/** Reads from the graphs what reports tell of their events. */
final class ClaimReader {

  /** What a report leaves open lies so many days before or behind what it says. */
  private static final int FORESEEN = 7;

  private static final int RECENT = 3;

  private static final Node TRUE = NodeFactory.createLiteralByValue(true);
  private static final Set<Node> ASIDE =
      Set.of(Vocabulary.Delegate.asNode(), Vocabulary.Mediator.asNode());
  private static final Node PLACE_KIND = term(Vocabulary.NS + "placeKind");
  private static final Node LATITUDE = term("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
  private static final Node LONGITUDE = term("http://www.w3.org/2003/01/geo/wgs84_pos#long");
  private static final Set<Node> AREAS =
      Set.of(
          term(Vocabulary.NS + "Region"),
          term(Vocabulary.NS + "StateTerritory"),
          term(Vocabulary.NS + "Island"));
  private static final Set<Node> PAST =
      Set.of(Vocabulary.Held.asNode(), Vocabulary.Denied.asNode());

  private final Statements all;
  private final Statements links;
  private final DecisionBook decisions;

  ClaimReader(DatasetGraph dataset, DecisionBook decisions) {
    this.all = new Statements(dataset, Node.ANY);
    this.links = new Statements(dataset, Graphs.LINKS);
    this.decisions = decisions;
  }

  Claim read(Node report) {
    Node type = all.object(report, Vocabulary.eventType.asNode()).orElseThrow();
    Node article = all.object(report, Vocabulary.reportedIn.asNode()).orElseThrow();
    Optional<LocalDate> issued = all.day(article, DCTerms.issued.asNode());
    return new Claim(
        report.getURI(),
        article.getURI(),
        type.getURI().substring(Vocabulary.NS.length()),
        cast(report, type),
        days(report, issued),
        places(report),
        all.object(report, Vocabulary.place.asNode()).flatMap(this::position),
        all.object(report, Vocabulary.country.asNode()).map(Node::getURI),
        all.has(report, Vocabulary.placeStated.asNode(), TRUE),
        issued,
        decisions.apart(report),
        decisions.others(report).stream()
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Outlets differ in whom they call the host of a visit: there the host's state counts. */
  private SortedMap<String, String> cast(Node report, Node type) {
    SortedMap<String, String> cast = new TreeMap<>();
    for (Node participation : all.objects(report, Vocabulary.participation.asNode())) {
      Node role = all.object(participation, Vocabulary.role.asNode()).orElseThrow();
      Optional<Node> who = links.object(participation, Vocabulary.identifiedAs.asNode());
      if (who.isPresent() && !ASIDE.contains(role)) {
        Node state = state(participation, who.get());
        boolean host =
            type.equals(Vocabulary.Visit.asNode()) && role.equals(Vocabulary.Host.asNode());
        cast.put(host ? state.getURI() : who.get().getURI(), state.getURI());
      }
    }
    return cast;
  }

  private Node state(Node participation, Node who) {
    if (all.has(who, RDF.type.asNode(), Vocabulary.State.asNode())) {
      return who;
    }
    return new Statements(all.dataset(), Graphs.DERIVED)
        .object(who, Vocabulary.state.asNode())
        .or(() -> all.object(participation, Vocabulary.state.asNode()))
        .orElse(who);
  }

  /**
   * The days in question. What the report leaves open lies near the day of publication, behind it
   * for what is to come.
   */
  private Optional<Claim.Days> days(Node report, Optional<LocalDate> issued) {
    Optional<LocalDate> notBefore = all.day(report, Vocabulary.notBefore.asNode());
    Optional<LocalDate> notAfter = all.day(report, Vocabulary.notAfter.asNode());
    boolean past = PAST.contains(all.object(report, Vocabulary.status.asNode()).orElseThrow());
    Optional<LocalDate> first =
        notBefore
            .or(() -> notAfter.map(day -> day.minusDays(FORESEEN)))
            .or(() -> issued.map(day -> past ? day.minusDays(RECENT) : day));
    Optional<LocalDate> last =
        notAfter
            .or(() -> past ? issued : Optional.empty())
            .or(() -> first.map(day -> day.plusDays(FORESEEN)));
    return first
        .flatMap(day -> last.map(end -> new Claim.Days(day, end)))
        .filter(days -> !days.first().isAfter(days.last()));
  }

  /** Of a spot: the middle of a region or a land is no place where people meet. */
  private Optional<Position> position(Node place) {
    boolean spot = all.objects(place, PLACE_KIND).stream().noneMatch(AREAS::contains);
    return all.text(place, LATITUDE)
        .filter(latitude -> spot)
        .flatMap(
            latitude -> all.text(place, LONGITUDE).map(longitude -> position(latitude, longitude)));
  }

  private static Position position(String latitude, String longitude) {
    return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }

  private boolean isRegistered(Node place) {
    return new Statements(all.dataset(), Graphs.REGISTRY)
        .has(place, RDF.type.asNode(), Vocabulary.Place.asNode());
  }

  /** The place and what it lies in; of a place that the registry does not know, the name. */
  private List<String> places(Node report) {
    List<String> places = new ArrayList<>();
    Optional<Node> place = all.object(report, Vocabulary.place.asNode());
    if (place.isPresent() && !isRegistered(place.get())) {
      return all.text(report, Vocabulary.placeName.asNode())
          .map(name -> List.of(name.toLowerCase(Locale.ROOT)))
          .orElse(List.of());
    }
    while (place.isPresent() && !places.contains(place.get().getURI())) {
      places.add(place.get().getURI());
      place = all.object(place.get(), Vocabulary.within.asNode());
    }
    all.object(report, Vocabulary.country.asNode())
        .flatMap(state -> all.object(state, Vocabulary.territory.asNode()))
        .filter(land -> !places.isEmpty() && !places.contains(land.getURI()))
        .ifPresent(land -> places.add(land.getURI()));
    return places;
  }

  private static Node term(String iri) {
    return NodeFactory.createURI(iri);
  }
}
