package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/** Sentences of our own, with what a reader makes of them. */
class ActorFinderTest {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ActorFinder FINDER = new ActorFinder(Registry.standard());

  private static Actors find(String body) {
    return find(body, Optional.empty());
  }

  private static Actors find(String body, Optional<String> publisher) {
    return FINDER.find(
        ANALYZER.analyze(
            Article.of("test", "", body, Optional.empty(), publisher, Optional.empty())));
  }

  private static Actor person(Actors actors, String name) {
    return actors.actors().stream()
        .filter(a -> a.kind() == Actor.Kind.PERSON && a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + actors.actors()));
  }

  /** The names of those to whom the first mention with these words refers. */
  private static String refers(Actors actors, String words) {
    return actors.mentions().stream()
        .filter(m -> actors.document().quote(m.span()).equals(words))
        .findFirst()
        .map(m -> actors.of(m).map(Actor::name).collect(Collectors.joining("; ")))
        .orElseThrow(() -> new AssertionError(words + " is not among " + actors.mentions()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peruvian Deputy Trade Minister Rosa Quispe Mamani arrived on Monday.                      | Rosa Quispe Mamani         | PE
          Amir Sheikh Jassim bin Khalifa Al Marri of Qatar hosted the dinner.                       | Jassim bin Khalifa Al Marri | QA
          The foreign minister of Latvia, Andris Ozols, met reporters.                              | Andris Ozols               | LV
          Ri Yong-gil, vice director of North Korea's Political Bureau, spoke first.                | Ri Yong-gil                | KP
          President of the Republic of Ghana Kwabena Mensah opened the summit.                      | Kwabena Mensah             | GH
          Senator the Hon Margaret Doyle welcomed Zambia's finance minister, Chileshe Banda.        | Chileshe Banda             | ZM
          They met Lotte van der Meulen, who is the Dutch ambassador to Kenya.                      | Lotte van der Meulen       | NL
          U.S. Ambassador to Ukraine Dana Whitfield called on the ministry.                         | Dana Whitfield             | US
          Talks were held with Okonkwo of Nigeria.                                                  | Okonkwo                    | NG
          Foreign Minister of Spain José María Albarrán Ruiz said so.                               | José María Albarrán Ruiz   | ES
          The delegation heard Ilmari Korhonen, one of Finland's deputy defence ministers.          | Ilmari Korhonen            | FI
          Bolivian Foreign Minister Will said that he was pleased.                                  | Will                       | BO
          Norway's King Harald V received the guests.                                               | Harald V                   | NO
          """)
  void persons_and_their_states(String sentence, String name, String state) {
    assertEquals(Optional.of(state), person(find(sentence), name).state());
  }

  @Test
  void offices_are_kept_without_the_adjective() {
    Actor actor =
        person(
            find("Omani Deputy Defence Minister Salim Al Harthy landed in Riga."),
            "Salim Al Harthy");
    assertEquals("Deputy Defence Minister", actor.offices().get(0).title());
    assertEquals(Optional.of("OM"), actor.offices().get(0).state());
  }

  @Test
  void lists_are_aligned() {
    Actors actors =
        find(
            "The foreign ministers of Slovakia, Austria and Croatia, Peter Horvat, Anna Gruber and"
                + " Ivan Babic, met in Vienna.");
    assertEquals(Optional.of("SK"), person(actors, "Peter Horvat").state());
    assertEquals(Optional.of("AT"), person(actors, "Anna Gruber").state());
    assertEquals(Optional.of("HR"), person(actors, "Ivan Babic").state());
  }

  @Test
  void short_names_join_the_full_one() {
    Actors actors =
        find(
            "Chinese Vice Premier So Wenbo visited Chile. So said that the talks were good."
                + " Mr. So left on Friday.");
    assertEquals(1, actors.actors().stream().filter(a -> a.kind() == Actor.Kind.PERSON).count());
    assertEquals("So Wenbo", refers(actors, "So"));
  }

  @Test
  void two_of_one_surname_stay_two() {
    Actors actors =
        find(
            "Azerbaijani President Rauf Aliyev received the Turkmen envoy, Murad Aliyev. Envoy"
                + " Aliyev thanked President Aliyev for it.");
    assertEquals("Murad Aliyev", refers(actors, "Envoy Aliyev"));
    assertEquals("Rauf Aliyev", refers(actors, "President Aliyev"));
  }

  @Test
  void references_find_their_persons() {
    Actors actors =
        find(
            "Estonian Foreign Minister Kaja Tamm received Moldovan Foreign Minister Ion Rusu in"
                + " Tallinn. The two ministers signed a treaty. Tamm then met her Latvian"
                + " counterpart. The Moldovan minister thanked his host.");
    assertEquals("Kaja Tamm; Ion Rusu", refers(actors, "The two ministers"));
    assertEquals("Latvia", refers(actors, "her Latvian counterpart"));
    assertEquals("Ion Rusu", refers(actors, "The Moldovan minister"));
  }

  @Test
  void counterpart_named_elsewhere() {
    Actors actors =
        find(
            "Irish Foreign Minister Sean Byrne spoke to his Greek counterpart. Greek Foreign"
                + " Minister Nikos Pappas agreed.");
    assertEquals("Nikos Pappas", refers(actors, "his Greek counterpart"));
  }

  @Test
  void delegations_stand_for_their_heads_or_senders() {
    Actors led =
        find("A senior Vietnamese delegation led by Deputy Minister Tran Van Hai visited Laos.");
    assertEquals("Tran Van Hai", refers(led, "A senior Vietnamese delegation"));
    assertEquals(
        Optional.of("senior Vietnamese delegation"),
        led.mentions().get(0).delegation(),
        "the delegation's words are kept");
    assertEquals(
        "Mongolia", refers(find("A Mongolian delegation flew home."), "A Mongolian delegation"));
  }

  @Test
  void sides_and_officials_stand_for_states() {
    assertEquals("China", refers(find("The Chinese side agreed."), "The Chinese side"));
    assertEquals("Chad", refers(find("He met officials from Chad."), "officials from Chad"));
  }

  @Test
  void an_office_without_a_state_is_the_publishers() {
    Actors actors =
        find(
            "President Barlow spoke today with Prime Minister Aiko Mori of Japan.",
            Optional.of("The White House"));
    assertEquals(Optional.of("US"), person(actors, "Barlow").state());
    assertEquals(Optional.of("JP"), person(actors, "Aiko Mori").state());
  }

  @Test
  void nobody_gets_a_state_for_want_of_one() {
    assertEquals(
        Optional.empty(),
        person(find("Petra Lindqvist said that Peru would sign."), "Petra Lindqvist").state());
  }

  @Test
  void bodies_and_their_abbreviations() {
    Actors actors = find("The Bulgarian Defence Ministry denied the report.");
    assertTrue(
        actors.actors().stream()
            .anyMatch(
                a ->
                    a.kind() == Actor.Kind.ORGANIZATION
                        && a.name().equals("Bulgarian Defence Ministry")
                        && a.state().equals(Optional.of("BG"))),
        () -> actors.actors().toString());
  }

  @Test
  void capitals_are_place_and_government() {
    Actors actors = find("Ministers flew to Warsaw.");
    Mention warsaw = actors.mentions().get(actors.mentions().size() - 1);
    assertEquals("Warsaw", warsaw.place().orElseThrow().name());
    assertEquals(List.of("Poland"), actors.of(warsaw).map(Actor::name).toList());
  }

  @Test
  void persons_win_over_places_where_a_person_is_meant() {
    Actors actors = find("Foreign Minister Israel Katz met Michael Jordan in Amman, Jordan.");
    person(actors, "Israel Katz");
    person(actors, "Michael Jordan");
    assertEquals("Jordan", refers(actors, "Jordan"));
  }
}
