package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/**
 * Every office with every shape of name, in every order of title, state and name: whoever is told
 * of is found under the whole name and for the right state.
 */
class PersonVariationTest {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ActorFinder FINDER = new ActorFinder(Registry.standard());

  private record State(String iso2, String name, String adjective) {}

  private static final List<State> STATES =
      List.of(
          new State("UY", "Uruguay", "Uruguayan"),
          new State("ZM", "Zambia", "Zambian"),
          new State("NZ", "New Zealand", "New Zealand"),
          new State("LA", "Laos", "Laotian"),
          new State("AE", "the United Arab Emirates", "Emirati"));

  private static final List<String> OFFICES =
      List.of(
          "foreign minister",
          "deputy prime minister",
          "president",
          "minister of defence",
          "ambassador",
          "minister for trade and industry");

  private static final List<String> NAMES =
      List.of(
          "Tomasina Brackwell",
          "Pak Yong-su",
          "Ahmed bin Saleh Al Mazrui",
          "José-Luis de la Vega",
          "K. P. Sharmandal",
          "Nguyen Van Khoat",
          "Ebba von Rosenhjelm",
          "Mary Stone");

  /** {@code O} and {@code o}: the office as a title and as a description. */
  private static final List<String> ORDERS =
      List.of(
          "%adj %Office %name arrived in Tirana on Monday.",
          "Visiting %adj %Office %name spoke to reporters on Monday.",
          "The %office of %state, %name, arrived in Tirana on Monday.",
          "%name, the %office of %state, arrived in Tirana on Monday.",
          "%name, who is the %adj %office, left Tirana on Monday.",
          "He was received by the %adj %office, %name, on Monday.",
          "Talks were held with %adj %office %name on Monday.");

  static Stream<String> orders() {
    return ORDERS.stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void finds_name_and_state_in_every_order(String order) {
    Stream<Executable> all =
        STATES.stream()
            .flatMap(
                state ->
                    OFFICES.stream()
                        .flatMap(
                            office ->
                                NAMES.stream()
                                    .map(name -> () -> check(order, state, office, name))));
    assertAll(all);
  }

  private static void check(String order, State state, String office, String name) {
    String sentence =
        order
            .replace("%adj", state.adjective())
            .replace("%state", state.name())
            .replace("%Office", capitals(office))
            .replace("%office", office)
            .replace("%name", name);
    List<Actor> persons =
        FINDER
            .find(
                ANALYZER.analyze(
                    Article.of(
                        "test",
                        "",
                        sentence,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
            .actors()
            .stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON)
            .toList();
    assertEquals(
        name + " " + state.iso2(),
        persons.stream()
            .map(p -> p.name() + " " + p.state().orElse("-"))
            .reduce((a, b) -> a + "; " + b)
            .orElse("nobody"),
        sentence);
  }

  private static String capitals(String office) {
    StringBuilder title = new StringBuilder();
    for (String word : office.split(" ")) {
      boolean small = word.equals("of") || word.equals("for") || word.equals("and");
      title
          .append(title.isEmpty() ? "" : " ")
          .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return title.toString();
  }
}
