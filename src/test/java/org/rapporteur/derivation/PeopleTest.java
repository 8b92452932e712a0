package org.rapporteur.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.derivation.Newsroom.Told.meeting;
import static org.rapporteur.derivation.Newsroom.article;
import static org.rapporteur.derivation.Newsroom.ask;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.derivation.Newsroom.Actor;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.KnowledgeStore;

class PeopleTest {

  private static final Actor OTHER = Actor.of("Tuva Lindqvist", "se");

  @ParameterizedTest
  @CsvSource({
    "Sergei Lavrov, Sergey V. Lavrov",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Abdel Fattah al-Sisi, Abdul Fattah El-Sisi",
    "Kim Jong Un, Jong-un Kim",
    "Mohammed bin Salman, Muhammad Bin Salman",
    "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    "Donald Trump, Donald J. Trump",
    "Ignacio Larraguibel, Ignacio Larraguibel Soto",
    "Lech Wałęsa, Lech Walesa",
    "Pak Yong Il, Pak Yongil"
  })
  void spellingsOfOneNameAreOnePerson(String one, String other) {
    try (KnowledgeStore store = Newsroom.store(told("x", one, "xx"), told("y", other, "xx"))) {
      assertEquals(1, count(store, one, other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "George H. Bush, George W. Bush",
    "Kim Jong Un, Kim Jong Il",
    "Li Keqiang, Li Qiang",
    "Alejandro Diaz, Alejandra Diaz",
    "Hassan Rouhani, Hussein Rouhani"
  })
  void likeNamesAreTwoPersons(String one, String other) {
    try (KnowledgeStore store = Newsroom.store(told("x", one, "xx"), told("y", other, "xx"))) {
      assertEquals(2, count(store, one, other));
    }
  }

  @Test
  void namesakesOfTwoStatesAreTwo() {
    try (KnowledgeStore store =
        Newsroom.store(told("x", "Ali Khan", "xx"), told("y", "Ali Khan", "xy"))) {
      assertEquals(2, count(store, "Ali Khan"));
    }
  }

  @Test
  void namesakesWithDifferentOfficesAtOneTimeAreTwoAndListed() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", new Actor("Ali Khan", "xx", "3 foreign")),
            told("y", "2031-05-09", new Actor("Ali Khan", "xx", "6 ambassador")),
            told("z", "2031-05-16", new Actor("Ali Khan", "xx", "3 foreign")))) {
      assertEquals(2, count(store, "Ali Khan"));
      assertEquals(
          List.of("\"same name and state, other offices\""),
          ask(store, "SELECT ?why { ?a rap:possiblySameAs ?b ; rap:doubtBasis ?why }"));
    }
  }

  @Test
  void aShortFormOfTheForenameIsWhoeverHasTheOffice() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", new Actor("Joe Biden", "us", "1")),
            told("y", "2031-05-09", new Actor("Joseph R. Biden", "us", "1")),
            told("z", "2031-05-16", new Actor("Joe Biden", "us", "")),
            told("v", "2031-05-16", new Actor("Radek Sikora", "pl", "3 foreign")),
            told("w", "2031-05-16", new Actor("Radosław Sikora", "pl", "3 foreign")))) {
      assertEquals(1, count(store, "Joe Biden", "Joseph R. Biden"));
      assertEquals(1, count(store, "Radek Sikora", "Radosław Sikora"));
      assertEquals(
          List.of("\"a short form of the forename, same office and state\""),
          ask(
              store,
              """
              SELECT DISTINCT ?why { ?p rap:linkBasis ?why FILTER(CONTAINS(?why, "forename")) }
              """));
    }
  }

  @Test
  void aShortFormWithoutTheOfficeIsLeftApartAndListed() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", new Actor("Joe Biden", "us", "")),
            told("y", "2031-05-09", new Actor("Joseph R. Biden", "us", "1")))) {
      assertEquals(2, count(store, "Joe Biden", "Joseph R. Biden"));
      assertEquals(
          List.of("a short form of the forename"),
          ask(store, "SELECT ?why { ?a rap:possiblySameAs ?b ; rap:doubtBasis ?why }"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 4 defence", "4 deputy-prime-minister, 3 foreign", "4 minister, 3 foreign"})
  void officesThatGoTogetherAreOnePersons(String one, String other) {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", new Actor("Ali Khan", "xx", one)),
            told("y", "2031-05-09", new Actor("Ali Khan", "xx", other)),
            told("z", "2031-05-16", new Actor("Ali Khan", "xx", one)))) {
      assertEquals(1, count(store, "Ali Khan"));
    }
  }

  @Test
  void officesOneAfterTheOtherAreACareer() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", new Actor("Ali Khan", "xx", "3 foreign")),
            told("y", "2035-02-09", new Actor("Ali Khan", "xx", "2")))) {
      assertEquals(1, count(store, "Ali Khan"));
      assertEquals(
          List.of(
              "\"Ali Khan, office 2\",2035-02-08,2035-02-08",
              "\"Ali Khan, office 3 foreign\",2031-05-01,2031-05-01"),
          ask(
              store,
              """
              SELECT ?l ?f ?u { ?t a rap:Tenure ; rdfs:label ?l ; rap:attestedFrom ?f ; rap:attestedUntil ?u }
              """));
    }
  }

  @Test
  void twoOfficesThatOneArticleGivesTogetherAreOnePersons() {
    Actor prince = new Actor("Omar Said", "xx", "4 prince");
    Actor premier = new Actor("Omar Said", "xx", "2");
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", prince),
            told("y", "2031-05-09", premier),
            article(
                "z",
                "2031-05-16",
                meeting(prince, OTHER, "2031-05-15"),
                meeting(premier, OTHER, "2031-05-14")),
            told("v", "2031-05-20", prince))) {
      assertEquals(1, count(store, "Omar Said"));
    }
  }

  @Test
  void aSurnameWithTheOfficeIsTheHolderAtTheTime() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "2031-05-02", new Actor("Sergei Lavrov", "xx", "3 foreign")),
            told("y", "2031-06-02", new Actor("Lavrov", "xx", "3 foreign")),
            told("z", "2051-06-02", new Actor("Lavrov", "xx", "3 foreign")),
            told("v", "2031-06-03", new Actor("Lavrov", "xy", "3 foreign")))) {
      assertEquals(
          List.of("person-x-sergei-lavrov", "person-y-lavrov"),
          ask(
              store,
              """
              SELECT (STRAFTER(STR(?p), "/id/") AS ?x) { ?p rap:sameEntityAs/rdfs:label "Sergei Lavrov" }
              """));
      assertEquals(
          List.of("person-z-lavrov"),
          ask(
              store,
              """
              SELECT (STRAFTER(STR(?p), "/id/") AS ?x) { ?p rap:possiblySameAs/rdfs:label "Sergei Lavrov" }
              """));
    }
  }

  @Test
  void anOfficeWithoutANameIsItsOnlyHolder() {
    ArticleGraph unnamed = told("y", "2031-06-02", Actor.office("xx", "3 foreign"));
    String who =
        """
        SELECT ?l { id:participation-y-1-1 rap:identifiedAs/rdfs:label ?l }
        """;
    try (KnowledgeStore store =
        Newsroom.store(
            unnamed, told("x", "2031-05-02", new Actor("Sergei Lavrov", "xx", "3 foreign")))) {
      assertEquals(List.of("Sergei Lavrov"), ask(store, who));
      store.replace(List.of(told("z", "2031-05-03", new Actor("Igor Ivanov", "xx", "3 foreign"))));
      assertEquals(List.of("XX"), ask(store, who), "two holders at one time: nobody knows which");
      store.remove(Newsroom.graph("z"));
      assertEquals(List.of("Sergei Lavrov"), ask(store, who));
    }
  }

  @Test
  void everyLinkHasAReasonAndAConfidence() {
    try (KnowledgeStore store =
        Newsroom.store(
            told("x", "Sergei Lavrov", "xx"),
            told("y", "Sergey Lavrov", "xx"),
            told("z", "Sergei Lavrov", ""))) {
      assertEquals(
          List.of(
              "Sergei Lavrov,\"same full name, and one person is known by it\",0.8",
              "Sergei Lavrov,same full name and state,0.95",
              "Sergey Lavrov,same full name in another spelling and state,0.93"),
          ask(
              store,
              """
              SELECT ?l ?why ?sure { ?p rap:sameEntityAs/skos:altLabel "Sergey Lavrov" ; rdfs:label ?l ;
                rap:linkBasis ?why ; rap:linkConfidence ?sure }
              """));
    }
  }

  private static ArticleGraph told(String article, String name, String state) {
    return told(article, "2031-05-02", Actor.of(name, state));
  }

  private static ArticleGraph told(String article, String issued, Actor actor) {
    String day = java.time.LocalDate.parse(issued).minusDays(1).toString();
    return article(article, issued, meeting(actor, OTHER, day));
  }

  private static int count(KnowledgeStore store, String... names) {
    return (int)
        Newsroom.people(store).stream()
            .filter(row -> List.of(names).stream().anyMatch(name -> row.startsWith(name + ",")))
            .count();
  }
}
