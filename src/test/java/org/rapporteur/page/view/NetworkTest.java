package org.rapporteur.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.page.catalogue.Sample.meeting;
import static org.rapporteur.page.catalogue.Sample.person;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Sample;
import org.rapporteur.page.catalogue.Selection;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class NetworkTest {

  private final Catalogue catalogue =
      Sample.catalogue(
          meeting(
              "event-1",
              "2031-05-05",
              person("Orla", "Alvania", "a"),
              person("Tam", "Alvania", "a"),
              person("Ivo", "Brescovia", "b")),
          meeting(
              "event-2",
              "2031-05-06",
              person("Orla", "Alvania", "a"),
              person("Ivo", "Brescovia", "b"),
              person("Ruy", "Corvania", "c")),
          meeting(
              "event-3",
              "2031-05-07",
              person("Orla", "Alvania", "a"),
              person("Ivo", "Brescovia", "b"),
              person("Ruy", "Corvania", "c", "mediator", Optional.empty())),
          meeting(
              "event-4",
              "2031-05-08",
              person("Orla", "Alvania", "a"),
              person("Tam", "Alvania", "b")));

  private Network network(Network.Level level, int seats) {
    return Network.of(catalogue, Selection.ALL, level, seats, 100);
  }

  private static Set<String> ties(List<Tie> ties) {
    return ties.stream()
        .map(tie -> tie.weight() + " " + String.join(" ", tie.nodes()))
        .collect(Collectors.toSet());
  }

  @Test
  void onlyThoseOfOtherSidesFaceEachOther() {
    assertEquals(
        Set.of("1 person-ivo person-orla", "1 person-ivo person-tam", "1 person-orla person-tam"),
        ties(network(Network.Level.PERSONS, 40).edges()));
  }

  @Test
  void severalSidesAndGoBetweensAreOneKnot() {
    List<Tie> knots = network(Network.Level.PERSONS, 40).knots();
    assertEquals(Set.of("2 person-ivo person-orla person-ruy"), ties(knots));
    assertEquals(Set.of("person-ruy"), knots.get(0).mediators());
  }

  @Test
  void statesTakeTheSeatsOfTooManyPersons() {
    Network network = network(Network.Level.FITTING, 3);
    assertEquals("states", network.level());
    assertEquals(4, network.persons());
    assertEquals(Set.of("1 state-alvania state-brescovia"), ties(network.edges()));
    assertEquals(Set.of("2 state-alvania state-brescovia state-corvania"), ties(network.knots()));
  }

  @Test
  void theBusiestKeepTheirSeats() {
    Network network = network(Network.Level.PERSONS, 2);
    assertEquals(
        List.of("person-orla", "person-ivo"), network.nodes().stream().map(Node::id).toList());
    assertEquals(2, network.omitted());
    assertEquals(Set.of("1 person-ivo person-orla"), ties(network.edges()));
  }

  @Test
  void theStrongestTiesAreKept() {
    Network all = network(Network.Level.PERSONS, 40);
    Network some = Network.of(catalogue, Selection.ALL, Network.Level.PERSONS, 40, 1);
    assertEquals(List.of(all.edges().get(0)), some.edges());
    assertEquals(all.edges().size() - 1, some.omittedTies());
  }

  @Test
  void graphMlIsWellFormedAndHasEveryTie() throws Exception {
    String xml = GraphMl.of(network(Network.Level.PERSONS, 40));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertEquals(4 + 1, document.getElementsByTagName("node").getLength());
    assertEquals(3 + 3, document.getElementsByTagName("edge").getLength());
  }

  @Test
  void namesThatXmlCannotHoldAreCleaned() {
    Catalogue odd =
        Sample.catalogue(
            meeting(
                "event-1",
                "2031-05-05",
                person("A\u0001<b>", "Alvania", "a"),
                person("Ivo", "Brescovia", "b")));
    String xml = GraphMl.of(Network.of(odd, Selection.ALL, Network.Level.PERSONS, 40, 100));
    assertTrue(xml.contains("A&lt;b&gt;"), xml);
  }
}
