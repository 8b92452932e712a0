package org.rapporteur.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.derivation.Newsroom.Told.meeting;
import static org.rapporteur.derivation.Newsroom.article;
import static org.rapporteur.derivation.Newsroom.personOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.derivation.Decision.Verdict;
import org.rapporteur.derivation.Newsroom.Actor;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.KnowledgeStore;

class DecisionsTest {

  private static final Actor OTHER = Actor.of("Ivo Brann", "xb");

  private static final ArticleGraph X = told("x", "Orla Quist");
  private static final ArticleGraph Y = told("y", "Orla Quist");
  private static final ArticleGraph Z = told("z", "Ola Kvist");
  private static final ArticleGraph BARE = told("bare", "Quist");

  private static final String X_ORLA = "id:person-x-orla-quist";
  private static final String Y_ORLA = "id:person-y-orla-quist";
  private static final String Z_OLA = "id:person-z-ola-kvist";

  @Test
  void samePersonsAreOneWhateverTheirNamesUntilItIsUndone() {
    try (KnowledgeStore store = Newsroom.store(X, Y, Z)) {
      var before = dump(store);
      Decision decision = decide(store, Verdict.SAME, "Orla Quist", "Ola Kvist");
      assertEquals(personOf(store, X_ORLA), personOf(store, Z_OLA));
      assertEquals(1, Newsroom.events(store).size(), "and they had the one meeting");

      store.undo(decision.id());
      assertNotEquals(personOf(store, X_ORLA), personOf(store, Z_OLA));
      assertEquals(before, dump(store));
      assertTrue(store.decisions().get(0).undone().isPresent());
    }
  }

  @Test
  void aDecisionOutlivesTheArticle() {
    try (KnowledgeStore store = Newsroom.store(X, Y, Z)) {
      decide(store, Verdict.SAME, X_ORLA, Z_OLA);
      store.remove(Newsroom.graph("z"));
      store.replace(List.of(told("z", "Ola Kvist")));
      assertEquals(personOf(store, X_ORLA), personOf(store, Z_OLA));
    }
  }

  @Test
  void aDecisionHoldsForAnotherArticleWithThePerson() {
    ArticleGraph minister =
        article(
            "w",
            "2031-07-06",
            meeting(new Actor("Ola Kvist", "xa", "3 foreign"), OTHER, "2031-07-05"));
    try (KnowledgeStore store = Newsroom.store(X, Z)) {
      decide(store, Verdict.SAME, X_ORLA, Z_OLA);
      store.remove(Newsroom.graph("z"));
      assertEquals(List.of("Orla Quist"), names(store), "nobody is left of whom no article speaks");
      store.replace(List.of(minister));
      assertEquals(personOf(store, X_ORLA), personOf(store, "id:person-w-ola-kvist"));
      store.remove(Newsroom.graph("x"));
      store.replace(List.of(Y));
      assertEquals(personOf(store, Y_ORLA), personOf(store, "id:person-w-ola-kvist"));
      store.undo(store.decisions().get(0).id());
      assertNotEquals(personOf(store, Y_ORLA), personOf(store, "id:person-w-ola-kvist"));
    }
  }

  private static List<String> names(KnowledgeStore store) {
    return Newsroom.ask(
        store,
        "SELECT ?l { GRAPH g:derived { ?p a rap:Person ; rdfs:label ?l ; rap:state id:state-xa } }");
  }

  @Test
  void twoReportsToldApartStayOneWithAllOthers() {
    try (KnowledgeStore store =
        Newsroom.store(X, Y, told("v", "Orla Quist"), told("w", "Orla Quist"))) {
      Decision decision = decide(store, Verdict.DIFFERENT, "report-v-1", "report-y-1");
      assertEquals(
          List.of("report-v-1 report-w-1 report-x-1", "report-y-1"), reportsByEvent(store));
      decide(store, Verdict.SAME, "report-y-1", "report-w-1");
      store.undo(store.decisions().get(1).id());
      store.replace(List.of(told("v", "Orla Quist", "2031-05-20")));
      assertEquals(
          List.of("report-v-1", "report-w-1 report-x-1 report-y-1"),
          reportsByEvent(store),
          "the two are told apart, not the second from everything");
      store.undo(decision.id());
    }
  }

  private static List<String> reportsByEvent(KnowledgeStore store) {
    return Newsroom.ask(
        store,
        """
        SELECT (GROUP_CONCAT(?r) AS ?reports) {
          SELECT ?e ?r { ?report rap:about ?e BIND(STRAFTER(STR(?report), "/id/") AS ?r) } ORDER BY ?r
        } GROUP BY ?e
        """);
  }

  @Test
  void namesakesCanBeToldApart() {
    try (KnowledgeStore store = Newsroom.store(X, Y)) {
      assertEquals(personOf(store, X_ORLA), personOf(store, Y_ORLA));
      decide(store, Verdict.DIFFERENT, X_ORLA, Y_ORLA);
      assertNotEquals(personOf(store, X_ORLA), personOf(store, Y_ORLA));
      store.replace(List.of(told("y", "Orla Quist")));
      assertNotEquals(personOf(store, X_ORLA), personOf(store, Y_ORLA));
      assertEquals(2, Newsroom.events(store).size());
    }
  }

  @Test
  void aBareSurnameCanBeToldWhoItIs() {
    try (KnowledgeStore store = Newsroom.store(X, BARE)) {
      assertEquals(Optional.empty(), personOf(store, "id:person-bare-quist"));
      decide(store, Verdict.SAME, "id:person-bare-quist", "Orla Quist");
      assertEquals(personOf(store, X_ORLA), personOf(store, "id:person-bare-quist"));
    }
  }

  @Test
  void aReportCanBeAboutNothingElse() {
    try (KnowledgeStore store = Newsroom.store(X, Y)) {
      assertEquals(1, Newsroom.events(store).size());
      Decision decision =
          store.decide(
              Verdict.WRONG, "report-y-1", Optional.empty(), "somebody", "it is last year's");
      assertEquals(2, Newsroom.events(store).size());
      store.replace(List.of(told("w", "Orla Quist")));
      assertEquals(2, Newsroom.events(store).size(), "others find each other");
      store.undo(decision.id());
      assertEquals(1, Newsroom.events(store).size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SAME, Nobody At All, Orla Quist, nothing in the store is called 'Nobody At All'",
    "SAME, id:report-x-9, Orla Quist, nothing in the store is called 'id:report-x-9'",
    "SAME, Orla Quist, Orla Quist, are one already",
    "SAME, Orla Quist, report-x-1, a person and an event cannot be compared",
    "SAME, Orla Quist, state-xb, is no person",
    "WRONG, Orla Quist, , is seen over all articles",
    "WRONG, report-x-1, report-y-1, about one thing",
    "SAME, report-x-1, , needs two things"
  })
  void whatMakesNoSenseIsRefusedAndChangesNothing(
      Verdict verdict, String one, String other, String message) {
    try (KnowledgeStore store = Newsroom.store(X, Y)) {
      var before = dump(store);
      DecisionException e =
          assertThrows(
              DecisionException.class,
              () -> store.decide(verdict, one, Optional.ofNullable(other), "me", "because"));
      assertTrue(e.getMessage().contains(message), e.getMessage());
      assertEquals(before, dump(store));
    }
  }

  @Test
  void whatIsNotDecidedCannotBeUndone() {
    try (KnowledgeStore store = Newsroom.store(X)) {
      DecisionException e =
          assertThrows(DecisionException.class, () -> store.undo("decision-same.x"));
      assertTrue(e.getMessage().contains("no decision 'decision-same.x' counts"), e.getMessage());
    }
  }

  private static Decision decide(KnowledgeStore store, Verdict verdict, String one, String other) {
    return store.decide(verdict, one, Optional.of(other), "somebody", "a reason");
  }

  /** What is linked and derived; decisions and what was replaced apart. */
  private static List<String> dump(KnowledgeStore store) {
    return Newsroom.ask(
        store,
        """
        SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o }
          FILTER(?g IN (g:links, g:derived) && ?p != dct:isReplacedBy) }
        """);
  }

  private static ArticleGraph told(String article, String name) {
    return told(article, name, "2031-05-05");
  }

  private static ArticleGraph told(String article, String name, String day) {
    return article(article, "2031-05-26", meeting(Actor.of(name, "xa"), OTHER, day));
  }
}
