package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.registry.Registry;

class OfficeKindsTest {

  private static final OfficeKinds KINDS = OfficeKinds.of(Registry.standard());

  @ParameterizedTest
  @CsvSource({
    "President, 1",
    "Emir of Qatar, 1",
    "Foreign Minister, 3 foreign",
    "Minister of Foreign Affairs, 3 foreign",
    "deputy foreign minister, 5 foreign",
    "first deputy prime minister, 4 deputy-prime-minister",
  })
  void wordingsOfOneOfficeAreOneKind(String words, String kind) {
    assertEquals(List.of(kind), KINDS.kinds(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deputy Prime Minister and Foreign Minister | 4 deputy-prime-minister, 3 foreign",
        "prime minister and defence minister | 2, 4 defence",
        "Minister of Foreign Affairs and Trade | 3 foreign",
        "presidential adviser | 5 presidential-adviser",
      })
  void titlesMayNameTwoOffices(String words, String kinds) {
    assertEquals(List.of(kinds.split(", ")), KINDS.kinds(words));
  }

  @Test
  void whoPresidesOverABusinessHeadsNoState() {
    assertFalse(KINDS.kinds("president and chief executive officer").contains("1"));
  }

  @Test
  void whoServesTheHolderDoesNotHoldTheOffice() {
    assertEquals(List.of("6 envoy"), KINDS.kinds("envoy of the prime minister"));
    assertEquals(List.of(), KINDS.kinds("assistant to the secretary of state"));
  }

  @Test
  void onlyWordsForOneHolderMeanOne() {
    assertEquals(Optional.of("1"), KINDS.single("the Russian president"));
    assertEquals(Optional.empty(), KINDS.single("the Russian presidents"));
    assertEquals(Optional.empty(), KINDS.single("the president of Russia's envoy"));
  }
}
