package org.rapporteur.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The White House | US",
        "Kremlin press service (Sochi) | RU",
        "Office of the President of Ukraine | UA",
        "Presidential Communications Office, Malacañang | PH",
        "10 Downing Street | GB",
        "Élysée | FR",
        "Elysee | FR",
        "Auswärtiges Amt | DE",
        "MOFA Japan | JP",
        "Ministry of External Affairs | IN",
        "U.S. Department of State | US",
        "Iceland foreign ministry | IS",
        "Ministry of Foreign Affairs of Norway | NO",
        "Ministry of Foreign Affairs of the People's Republic of China | CN",
        "Ministry of Foreign Affairs of the Republic of Korea | KR",
        "Ministry of Foreign Affairs, DPRK | KP",
        "Presidency of Chile | CL",
        "Prime Minister of New Zealand | NZ",
        "Government of Canada | CA",
        "Minister for Foreign Affairs (Australia) | AU",
        "Embassy of Russia in France | RU",
        "Turkish Presidency | TR",
        "Japan’s Ministry of Defense | JP",
        "US Embassy in Kyiv | US",
        "Luzon Times (PH government releases) | PH",
        "Philippines' Department of Foreign Affairs | PH"
      })
  void findsTheStateBehindAnOffice(String line, String state) {
    assertEquals(Optional.of(state), Registry.standard().publisher(line).map(Publisher::state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xinhua",
        "Korean Central News Agency",
        "South African Government News Agency",
        "White House Chronicle (newspaper)",
        "France 24",
        "Ministry of Foreign Affairs",
        "The Albion Chronicle",
        ""
      })
  void findsNoStateBehindThePress(String line) {
    assertEquals(Optional.empty(), Registry.standard().publisher(line));
  }

  @Test
  void anOfficeSitsSomewhere() {
    Registry registry = Registry.standard();
    assertEquals("place-kremlin", registry.publisher("Kremlin").orElseThrow().seat());
    String seat = registry.publisher("Government of Canada").orElseThrow().seat();
    assertEquals("Ottawa", registry.entry(seat).orElseThrow().name());
  }
}
