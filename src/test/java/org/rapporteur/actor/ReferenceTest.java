package org.rapporteur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Analyzer;
import org.rapporteur.text.Article;

/** Texts of our own, and to whom their descriptions and pronouns refer. */
class ReferenceTest {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ActorFinder FINDER = new ActorFinder(Registry.standard());

  private static Actors find(String title, String body) {
    return FINDER.find(
        ANALYZER.analyze(
            Article.of("test", title, body, Optional.empty(), Optional.empty(), Optional.empty())));
  }

  /** Those to whom the last mention with these words refers, by name. */
  private static String refers(Actors actors, String words) {
    return actors.mentions().stream()
        .filter(m -> actors.document().quote(m.span()).equals(words))
        .reduce((a, b) -> b)
        .map(m -> actors.of(m).map(Actor::name).sorted().collect(Collectors.joining("; ")))
        .orElseThrow(() -> new AssertionError(words + " is not among " + actors.mentions()));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Ghanaian delegation led by Trade Minister Ama Boateng, including Ambassador Kofi Darko, came to Oslo. The delegation left.  | The delegation | Ama Boateng; Kofi Darko
          Senator Ann Pryce and the home affairs minister, Lee Cobb, will lead a Fijian delegation. The delegation will see Tonga.      | The delegation | Ann Pryce; Lee Cobb
          He met a delegation from the Skåne region of Sweden. The delegation was headed by Maja Lind and Nils Ek.                     | a delegation from the Skåne region of Sweden | Maja Lind; Nils Ek
          Chile and Peru reopened the road. They signed a treaty on fishing.                                                           | They           | Chile; Peru
          Zambian Foreign Minister Chileshe Banda and Malawian Finance Minister Tiyamike Phiri met the press. They spoke briefly.       | They           | Chileshe Banda; Tiyamike Phiri
          The Kenyan delegation met President Luis Prado of Peru. They exchanged gifts.                                                | They           | Kenya
          Turkish leaders welcomed Foreign Minister Petra Novak of Croatia.                                                            | Turkish leaders | Turkey
          Latvian Foreign Minister Andris Ozols flew to Riga. His Estonian counterpart, Kaja Tamm, received him.                       | him            | Andris Ozols
          Polish Foreign Minister Jan Lis came to Quito. Ecuador's foreign minister, Rosa Vera, said the two met in May.               | the two        | Jan Lis; Rosa Vera
          Danish Prime Minister Ida Holm met her own ministers on Monday.                                                              | her own ministers | ''
          Lena Hart flew to Oslo. Norway had waited for Hart. Hart was late. The Canadian prime minister smiled.                       | The Canadian prime minister | Lena Hart
          The United Nations Yemen envoy is hopeful. 'It is time,' said envoy Carl Lund.                                               | The United Nations Yemen envoy | Carl Lund
          """)
  void refers_to(String text, String words, String names) {
    assertEquals(names, refers(find("", text), words));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "I met the emir in May," Irish Foreign Minister Aoife Daly said.                    | Aoife Daly
          "I met the emir," said Irish Foreign Minister Aoife Daly.                           | Aoife Daly
          "The emir was kind. I liked the tea," Irish Foreign Minister Aoife Daly told guests. | Aoife Daly
          Irish Foreign Minister Aoife Daly saw the emir. "I liked the tea," she said.        | Aoife Daly
          """)
  void the_voice_of_a_quotation_is_its_speaker(String text, String name) {
    assertEquals(name, refers(find("", text), "I"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SPEECH OF PRESIDENT LUIS PRADO ROJAS",
    "Remarks by President Luis Prado Rojas",
    "President Luis Prado Rojas"
  })
  void the_speaker_of_a_speech_stands_above_it(String line) {
    Actors actors =
        find("A visit", line + "\n\nLast week I met President Ana Sosa of Uruguay in Salto.");
    assertEquals("Luis Prado Rojas", refers(actors, "I"));
  }

  @Test
  void who_signs_a_statement_speaks_in_it() {
    Actors actors =
        find("A visit", "Last week I met President Ana Sosa of Uruguay.\n\nLuis Prado Rojas");
    assertEquals("Luis Prado Rojas", refers(actors, "I"));
  }

  @Test
  void a_text_may_give_a_short_form_a_meaning_of_its_own() {
    Actors actors =
        find("", "The Reef States Forum (RSF) met in Suva. The RSF praised Resolution 12.");
    assertEquals("Reef States Forum", refers(actors, "RSF"));
  }

  @Test
  void a_resolution_of_a_body_is_not_the_body() {
    Actors actors =
        find("", "Chile recalled NATO Resolution 12 and UN Security Council Resolution 7.");
    assertEquals(List.of("Chile"), actors.actors().stream().map(Actor::name).toList());
  }

  @Test
  void one_body_by_name_and_adjective() {
    Actors actors = find("", "Tonga's parliament rose. The Tongan parliament will sit in May.");
    assertEquals("Tongan parliament", refers(actors, "Tonga's parliament"));
    assertEquals("Tongan parliament", refers(actors, "The Tongan parliament"));
  }

  @Test
  void a_former_president_is_not_the_president_of_the_same_name() {
    Actors actors =
        find(
            "",
            "Panamanian President Juan R. Mora spoke first. His father, former President Juan Mora,"
                + " spoke last.");
    assertEquals(2, actors.actors().stream().filter(a -> a.kind() == Actor.Kind.PERSON).count());
  }

  @Test
  void an_office_is_not_anothers_who_stands_beside_it() {
    Actors actors =
        find(
            "",
            "Malian presidential spokesman Issa Keita briefed reporters. According to the spokesman,"
                + " President Moussa Diallo will travel.");
    assertEquals("Issa Keita", refers(actors, "the spokesman"));
  }
}
