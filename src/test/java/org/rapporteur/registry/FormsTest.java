package org.rapporteur.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  @ParameterizedTest
  @CsvSource({
    "Élysée, Elysee",
    "Łódź, Lodz",
    "Tromsø, Tromso",
    "Chișinău, Chisinau",
    "Diyarbakır, Diyarbakir",
    "Malacañang, Malacanang",
    "Åland, Aland",
    "São Tomé, Sao Tome",
    "Moscow, Moscow"
  })
  void losesAccents(String form, String plain) {
    assertEquals(plain, Forms.withoutAccents(form));
  }

  @Test
  void plainApostrophesKeepTheLength() {
    assertEquals("Quai d'Orsay 'a' 'b", Forms.plainApostrophes("Quai d’Orsay ‘a’ ʼb"));
  }
}
