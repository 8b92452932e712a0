package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/**
 * Every kind of name in every position: whoever is told of is found alone, under the whole name
 * without forms of address, with the office as it is written and for the right state. The tables
 * {@code names.tsv} and {@code positions.tsv} beside this class hold the kinds and the positions.
 */
class NamesInPositionsTest {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ActorFinder FINDER = new ActorFinder(Registry.standard());

  private record State(String iso2, String name, String adjective) {}

  private record Written(String kind, String form, String name) {}

  private static final List<State> STATES =
      List.of(
          new State("MZ", "Mozambique", "Mozambican"),
          new State("DK", "Denmark", "Danish"),
          new State("KR", "South Korea", "South Korean"));

  /** The offices, each with its form as a description. */
  private static final List<String> OFFICES =
      List.of("foreign minister", "deputy prime minister", "minister of health", "ambassador");

  private static final List<Written> NAMES =
      rows("names.tsv").map(row -> new Written(row[0], row[1], row[2])).toList();

  static Stream<Arguments> positions() {
    return rows("positions.tsv").map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("positions")
  void finds_name_office_and_state(String position, String sentence, String title, String others) {
    Stream<Executable> all =
        NAMES.stream()
            .filter(name -> !(position.equals("bracketed") && isPerhapsPlace(name)))
            .map(name -> () -> check(sentence, title, others, name));
    assertAll(position, all);
  }

  /** One word before a state in brackets may as well be a town. */
  private static boolean isPerhapsPlace(Written name) {
    return !name.form().contains(" ");
  }

  private static void check(String pattern, String title, String others, Written name) {
    int number = NAMES.indexOf(name);
    State state = STATES.get(number % STATES.size());
    String office = OFFICES.get(number % OFFICES.size());
    String sentence = fill(pattern, state, office).replace("{name}", name.form());
    String expected = name.name() + " " + state.iso2();
    String titled = title.isEmpty() ? expected : expected + " " + fill(title, state, office);
    assertEquals(
        Stream.concat(Stream.of(titled), Stream.of(others.split("; ")))
            .filter(person -> !person.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)),
        persons(sentence, !title.isEmpty()),
        sentence);
  }

  private static Set<String> persons(String sentence, boolean titled) {
    return FINDER
        .find(
            ANALYZER.analyze(
                Article.of(
                    "test", "", sentence, Optional.empty(), Optional.empty(), Optional.empty())))
        .actors()
        .stream()
        .filter(a -> a.kind() == Actor.Kind.PERSON)
        .map(a -> a.name() + " " + a.state().orElse("-") + (titled ? titles(a) : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String titles(Actor actor) {
    return actor.offices().stream().map(o -> " " + o.title()).collect(Collectors.joining());
  }

  private static String fill(String pattern, State state, String office) {
    return pattern
        .replace("{adj}", state.adjective())
        .replace("{state}", state.name())
        .replace("{Office}", capitals(office))
        .replace("{office}", office);
  }

  private static String capitals(String office) {
    return Stream.of(office.split(" "))
        .map(
            word ->
                word.equals("of")
                    ? word
                    : Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String[]> rows(String table) {
    return Table.read(table).rows().stream().map(row -> row.toArray(new String[0]));
  }
}
