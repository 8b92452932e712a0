package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

  private static final String MET =
      """
      # title: Whom has somebody met?
      # param who: a name or part of it
      # param since: a day (default 1945-01-01)
      SELECT ?other { ?a rap:met ?b FILTER(?since < ?x && ?name = ?who) }
      """;

  private final Questions questions =
      new Questions(
          new TreeMap<>(Map.of("met", MET, "meetings", "ASK {}", "tenures", "SELECT * {}")));

  @Test
  void commentsSayWhatAQuestionIsAbout() {
    Question met = questions.named("met");

    assertEquals("Whom has somebody met?", met.title());
    assertEquals(
        List.of(
            new Parameter("who", "a name or part of it", Optional.empty()),
            new Parameter("since", "a day", Optional.of("1945-01-01"))),
        met.parameters());
    assertEquals(MET, met.text());
  }

  @Test
  void aQuestionWithoutCommentsHasItsNameForATitle() {
    assertEquals("meetings", questions.named("meetings").title());
    assertEquals(List.of(), questions.named("meetings").parameters());
  }

  @Test
  void questionsComeInTheOrderOfTheirNames() {
    assertEquals(
        List.of("meetings", "met", "tenures"),
        questions.all().stream().map(Question::name).toList());
  }

  @Test
  void anUnknownNameGetsTheNearest() {
    QuestionException e = assertThrows(QuestionException.class, () -> questions.find("meetngs"));
    assertEquals(
        "there is no question 'meetngs'; the nearest are meetings, met, tenures", e.getMessage());
  }

  @Test
  void whatIsMoreThanAWordIsAQuery() {
    assertEquals("ASK { }", questions.find("ASK { }").text());
    assertEquals("ASK{}", questions.find("ASK{}").text());
  }

  @Test
  void filesAreRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.rq"), MET);
    assertEquals("Whom has somebody met?", questions.find(file.toString()).title());

    String missing = folder.resolve("missing.rq").toString();
    QuestionException e = assertThrows(QuestionException.class, () -> questions.find(missing));
    assertTrue(e.getMessage().startsWith("cannot read a query from " + missing), e.getMessage());
  }

  @Test
  void parametersHaveStandardValues() {
    assertEquals(
        Map.of("who", "Wang Yi", "since", "1945-01-01"),
        questions.named("met").complete(Map.of("who", "Wang Yi")));
  }

  @Test
  void aParameterWithoutStandardValueIsAskedFor() {
    QuestionException e =
        assertThrows(QuestionException.class, () -> questions.named("met").complete(Map.of()));
    assertEquals("met needs the parameter who: a name or part of it", e.getMessage());
  }

  @Test
  void unknownParametersAreRefused() {
    QuestionException e =
        assertThrows(
            QuestionException.class,
            () -> questions.named("met").complete(Map.of("who", "x", "wen", "y")));
    assertEquals("met has no parameter wen; it has who, since", e.getMessage());
  }
}
