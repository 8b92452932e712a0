package org.rapporteur.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

  private static final Map<String, OfficeTitle> TITLES =
      Registry.standard().offices().stream()
          .collect(Collectors.toMap(OfficeTitle::form, Function.identity()));

  @ParameterizedTest
  @CsvSource({
    "president, 1, , true",
    "emir, 1, , true",
    "head of state, 1, , false",
    "prime minister, 2, , true",
    "chancellor, 2, , true",
    "foreign minister, 3, foreign, true",
    "minister of foreign affairs, 3, foreign, true",
    "external affairs minister, 3, foreign, true",
    "secretary of state, 3, foreign, true",
    "defence minister, 4, defence, true",
    "minister of defense, 4, defence, true",
    "finance minister, 4, finance, true",
    "minister for trade, 4, trade, true",
    "minister of the interior, 4, interior, true",
    "energy secretary, 4, energy, true",
    "deputy foreign minister, 5, foreign, true",
    "deputy energy minister, 5, energy, true",
    "senator, 5, , true",
    "special envoy, 6, , true",
    "charge d'affaires, 6, , true",
    "official, 7, , false",
    "lieutenant general, 8, defence, true",
    "spokeswoman, 9, , true"
  })
  void ranksOffices(String form, int level, String portfolio, boolean title) {
    OfficeTitle office = TITLES.get(form);
    assertEquals(level, office.level());
    assertEquals(Optional.ofNullable(portfolio), office.portfolio());
    assertEquals(title, office.title());
  }

  @ParameterizedTest
  @CsvSource({
    "foreign ministers, office-foreign-minister",
    "ministers of foreign affairs, office-foreign-minister",
    "secretaries of state, office-secretary-of-state",
    "secretaries-general, office-secretary-general",
    "chairmen, office-chairman",
    "spokeswomen, office-spokesperson",
    "emissaries, office-envoy",
    "chargés d'affaires, office-charge",
    "presidents, office-president"
  })
  void knowsPlurals(String form, String id) {
    assertEquals(id, TITLES.get(form).id());
    assertTrue(TITLES.get(form).plural());
  }

  @Test
  void abbreviationsKeepTheirCase() {
    assertEquals(3, TITLES.get("FM").level());
    assertTrue(TITLES.get("FM").abbreviation());
    for (OfficeTitle title : TITLES.values()) {
      assertEquals(
          title.abbreviation(), !title.form().equals(title.form().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void modifiersSayWhatTheyDo() {
    List<OfficeModifier> modifiers = Registry.standard().modifiers();
    assertTrue(
        modifiers.contains(new OfficeModifier("deputy", OfficeModifier.Effect.DEPUTY, false)));
    assertTrue(modifiers.contains(new OfficeModifier("ex-", OfficeModifier.Effect.FORMER, false)));
    assertTrue(
        modifiers.contains(new OfficeModifier("-elect", OfficeModifier.Effect.DESIGNATE, true)));
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister, office-foreign-minister, 3",
    "Minister for Foreign Affairs of Iceland, office-foreign-minister, 3",
    "deputy defence ministers, office-deputy-defense-minister, 5",
    "minister for international cooperation, office-portfolio-minister, 4",
    "Principal Secretary for Foreign Affairs, office-permanent-secretary, 5",
    "new ambassador, office-ambassador, 6",
    "adviser to the President, office-assistant-to-president, 5",
    "adviser to the Sultan, office-official, 7",
    "president, office-president, 1",
    "deputy secretary of state, office-deputy-minister, 5",
    "assistant foreign minister, office-deputy-foreign-minister, 5",
    "joint chief minister, office-chief-minister, 5",
    "vice director of the KPA's General Political Bureau, office-deputy-head, 5",
    "Brigadier General, office-general, 8"
  })
  void tellsTheOfficeThatATitleNames(String title, String office, int level) {
    assertEquals(Optional.of(new OfficeRank(office, level)), Registry.standard().rank(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gardener to the king", "friend of the president", "Mangyongdae", "deputy", " "})
  void otherWordsNameNoOffice(String title) {
    assertEquals(Optional.empty(), Registry.standard().rank(title));
  }
}
