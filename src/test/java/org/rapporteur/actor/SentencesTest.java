package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/** Sentences whose words do not end where they seem to: who is told of, and for which state. */
class SentencesTest {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ActorFinder FINDER = new ActorFinder(Registry.standard());

  static Stream<Arguments> sentences() {
    return Table.read("sentences.tsv").rows().stream()
        .map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void persons_and_bodies(String sentences, String actors) {
    Set<String> expected =
        Stream.of(actors.split("; "))
            .filter(actor -> !actor.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        expected,
        find("", sentences).actors().stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON || isUnknown(a))
            .map(a -> a.name() + " " + a.state().orElse("-"))
            .collect(Collectors.toCollection(TreeSet::new)),
        sentences);
  }

  private static boolean isUnknown(Actor actor) {
    return actor.kind() == Actor.Kind.ORGANIZATION && actor.entry().isEmpty();
  }

  @Test
  void the_leader_is_rather_the_head_than_the_deputy() {
    assertEquals(
        "Paul Reed",
        refers(
            "US President Paul Reed and Vice President Ann Cole met. The American leader left.",
            "The American leader"));
  }

  @Test
  void the_president_is_the_one_of_whom_the_sentence_before_tells() {
    assertEquals(
        "Mwale Banda",
        refers(
            "Malawian President Mwale Banda will meet Mozambican President Rui Costa. The president"
                + " leaves on Friday.",
            "The president"));
  }

  @Test
  void the_only_person_of_a_text_holds_the_office_it_speaks_of() {
    assertEquals(
        "Paul Reed",
        refers(
            "Reed stays at home",
            "Paul Reed has put off his visit to Ireland. The US side gave reasons. Media said that"
                + " the US President was tired.",
            "the US President"));
  }

  @Test
  void the_first_foreign_leader_is_no_office() {
    assertTrue(
        find("", "Tessa Hollis was the first foreign leader to call.").actors().stream()
            .allMatch(a -> a.offices().isEmpty()));
  }

  @Test
  void a_body_that_several_states_have_is_that_of_a_state_spoken_of() {
    String pakistan = "Beijing was told. Officials met at the Foreign Office in Islamabad.";
    String britain = "London was told. Officials met at the Foreign Office.";
    assertTrue(bodies(pakistan).allMatch(a -> a.state().isEmpty()));
    assertTrue(bodies(britain).allMatch(a -> a.state().equals(Optional.of("GB"))));
  }

  private static Stream<Actor> bodies(String sentences) {
    return find("", sentences).actors().stream().filter(a -> a.kind() == Actor.Kind.ORGANIZATION);
  }

  private static String refers(String sentences, String words) {
    return refers("", sentences, words);
  }

  private static String refers(String title, String sentences, String words) {
    Actors actors = find(title, sentences);
    return actors.mentions().stream()
        .filter(m -> actors.document().quote(m.span()).equals(words))
        .flatMap(actors::of)
        .map(Actor::name)
        .collect(Collectors.joining("; "));
  }

  private static Actors find(String title, String body) {
    return FINDER.find(
        ANALYZER.analyze(
            Article.of("test", title, body, Optional.empty(), Optional.empty(), Optional.empty())));
  }
}
