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
}
