package org.rapporteur.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rapporteur.derivation.Newsroom.Told.meeting;
import static org.rapporteur.derivation.Newsroom.article;
import static org.rapporteur.derivation.Newsroom.ask;
import static org.rapporteur.derivation.Newsroom.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.derivation.Newsroom.Actor;
import org.rapporteur.derivation.Newsroom.Told;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.KnowledgeStore;

class EventsTest {

  private static final Actor ONE = Actor.of("Orla Quist", "xa");
  private static final Actor OTHER = Actor.of("Ivo Brann", "xb");

  @Test
  void aLaterMentionOfLastMonthsMeetingJoinsIt() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-06", "2031-05-05"),
            told("y", "2031-06-20", "2031-05-01", "2031-05-31"))) {
      assertEquals(List.of("\"Meeting of Orla Quist and Ivo Brann, 5 May 2031\",2"), events(store));
    }
  }

  @Test
  void aMentionThatFitsTwoMeetingsJoinsNoneAndIsListed() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-06", "2031-05-05"),
            told("y", "2031-05-21", "2031-05-20"),
            told("z", "2031-06-20", "2031-05-01", "2031-05-31"))) {
      assertEquals(3, events(store).size());
      assertEquals(
          List.of("report-z-1", "report-z-1"),
          ask(store, "SELECT (STRAFTER(STR(?a), '/id/') AS ?x) { ?a rap:possiblySameAs ?b }"));
    }
  }

  @Test
  void daysNarrowToTheIntersection() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-09", "2031-05-03", "2031-05-06"),
            told("y", "2031-05-09", "2031-05-05", "2031-05-09"))) {
      assertEquals(
          List.of("\"Meeting of Orla Quist and Ivo Brann, 5–6 May 2031\",2"), events(store));
      assertEquals(List.of(), ask(store, "SELECT ?e { ?e rap:disputed true }"));
    }
  }

  @Test
  void aDayThatTwoOutletsGiveOtherwiseIsDisputedWhenBothLookBack() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-09", "2031-05-05"), told("y", "2031-05-10", "2031-05-07"))) {
      assertEquals(List.of("date"), ask(store, "SELECT ?on { ?e rap:disputedOn ?on }"));
    }
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-05", "2031-05-05"), told("y", "2031-05-10", "2031-05-07"))) {
      assertEquals(2, events(store).size(), "the first article cannot know of the second day");
    }
  }

  @Test
  void otherPrincipalsOtherTypesAndOtherCountriesAreOtherEvents() {
    Told held = meeting(ONE, OTHER, "2031-05-05");
    try (KnowledgeStore store =
        Newsroom.store(
            article("x", "2031-05-06", held.in("Brask", "xb")),
            article("y", "2031-05-06", held.as("Call", "Held")),
            article("z", "2031-05-06", meeting(ONE, Actor.of("Edda Korff", "xb"), "2031-05-05")),
            article(
                "v",
                "2031-05-09",
                meeting(ONE, OTHER, "2031-05-04", "2031-05-07").in("Corvo", "xc")))) {
      assertEquals(4, events(store).size());
    }
  }

  @Test
  void theStatusMovesAndItsHistoryStays() {
    Told plan = meeting(ONE, OTHER, "2031-05-05").as("Meeting", "Planned");
    ArticleGraph planned = article("x", "2031-05-01", plan);
    ArticleGraph cancelled = article("y", "2031-05-03", plan.as("Meeting", "Cancelled"));
    ArticleGraph again = article("z", "2031-05-04", plan);
    String history =
        """
        SELECT ?status ?first ?last { ?e rap:statusPhase ?p . ?p rap:claimedStatus/rdfs:label ?status ;
          rap:firstReported ?first ; rap:lastReported ?last }
        """
            .replace("/rdfs:label ?status", " ?status");
    try (KnowledgeStore store = Newsroom.store(planned, cancelled)) {
      assertEquals("Cancelled", status(store));
      store.replace(List.of(again));
      assertEquals("Planned", status(store));
      assertEquals(List.of(), ask(store, "SELECT ?e { ?e rap:disputed true }"));
      store.replace(List.of(told("v", "2031-05-06", "2031-05-05")));
      assertEquals("Held", status(store));
      assertEquals(
          List.of(
              "https://w3id.org/rapporteur/ontology#Cancelled,2031-05-03,2031-05-03",
              "https://w3id.org/rapporteur/ontology#Held,2031-05-06,2031-05-06",
              "https://w3id.org/rapporteur/ontology#Planned,2031-05-01,2031-05-04"),
          ask(store, history));
    }
  }

  @Test
  void aDenialDisputesWhatIsHeld() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-06", "2031-05-05"),
            article(
                "y", "2031-05-07", meeting(ONE, OTHER, "2031-05-05").as("Meeting", "Denied")))) {
      assertEquals(List.of("status"), ask(store, "SELECT ?on { ?e rap:disputedOn ?on }"));
      assertEquals("Held", status(store));
      assertEquals(List.of("2"), ask(store, "SELECT ?n { ?e rap:publisherCount ?n }"));
    }
  }

  @Test
  void visitsContainTheMeetingsThatTookPlaceOnThem() {
    Told visit =
        meeting(ONE, Actor.state("xb"), "2031-05-04", "2031-05-06")
            .as("Visit", "Held")
            .in("Brask", "xb");
    try (KnowledgeStore store =
        Newsroom.store(
            article("x", "2031-05-07", visit),
            article("y", "2031-05-06", meeting(ONE, OTHER, "2031-05-05").in("Brask", "xb")),
            article("z", "2031-05-19", meeting(ONE, OTHER, "2031-05-18").in("Brask", "xb")))) {
      assertEquals(
          List.of("\"Meeting of Orla Quist and Ivo Brann, Brask, 5 May 2031\""),
          ask(store, "SELECT ?l { ?e rap:partOfEvent ?v ; rdfs:label ?l . ?v a rap:Visit }"));
    }
  }

  @Test
  void aStateStandsForItsPeopleOnOneDayAtOnePlace() {
    Told exact = meeting(ONE, OTHER, "2031-05-05").in("Brask", "xb");
    Told general = meeting(ONE, Actor.state("xb"), "2031-05-05").in("Brask", "xb");
    try (KnowledgeStore store =
        Newsroom.store(article("x", "2031-05-06", exact), article("y", "2031-05-06", general))) {
      assertEquals(1, events(store).size());
      store.replace(
          List.of(
              article(
                  "z",
                  "2031-05-06",
                  meeting(ONE, Actor.of("Edda Korff", "xb"), "2031-05-05").in("Brask", "xb"))));
      assertEquals(3, events(store).size(), "whom the state stands for cannot be told any more");
    }
  }

  @Test
  void anEventKeepsItsIriAndAMergeSaysWhatReplacedIt() {
    String iris = "SELECT DISTINCT ?e { ?r rap:about ?e }";
    try (KnowledgeStore store =
        Newsroom.store(told("x", "2031-05-09", "2031-05-05", "2031-05-06"))) {
      List<String> first = ask(store, iris);
      store.replace(List.of(told("a", "2031-04-30", "2031-05-05", "2031-05-07")));
      assertEquals(first, ask(store, iris), "though the first report is another now");

      store.replace(List.of(told("c", "2031-05-20", "2031-05-12", "2031-05-19")));
      List<String> two = ask(store, iris);
      assertEquals(2, two.size());
      store.decide(
          Decision.Verdict.SAME,
          two.get(0),
          java.util.Optional.of(two.get(1)),
          "somebody",
          "one outlet was late");
      assertEquals(first, ask(store, iris));
      assertEquals(
          first,
          ask(store, "SELECT ?by { ?old dct:isReplacedBy ?by }"),
          "the greater of the two keeps its name");
      assertFalse(ask(store, "SELECT ?old { ?old dct:isReplacedBy ?by }").equals(first));
    }
  }

  private static String status(KnowledgeStore store) {
    return ask(store, "SELECT ?s { ?e rap:reportCount ?n ; rap:status ?s }")
        .get(0)
        .replaceFirst(".*#", "");
  }

  private static ArticleGraph told(String name, String issued, String... days) {
    return article(name, issued, meeting(ONE, OTHER, days));
  }
}
