package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    assertEquals(Optional.of(kind), KINDS.kind(words));
  }

  @Test
  void whoServesTheHolderDoesNotHoldTheOffice() {
    assertEquals(Optional.of("6 envoy"), KINDS.kind("envoy of the prime minister"));
    assertEquals(Optional.empty(), KINDS.kind("assistant to the secretary of state"));
  }

  @Test
  void onlyWordsForOneHolderMeanOne() {
    assertEquals(Optional.of("1"), KINDS.single("the Russian president"));
    assertEquals(Optional.empty(), KINDS.single("the Russian presidents"));
    assertEquals(Optional.empty(), KINDS.single("the president of Russia's envoy"));
  }
}
