package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RosterTest {

  private final Roster roster =
      new Roster(
          new TreeMap<>(
              Map.of(
                  "Kim Jong Un", new TreeSet<>(List.of("kim jong un")),
                  "Kim Kielsen", new TreeSet<>(List.of("kim kielsen", "kielsen")),
                  "Yerlan Säbitov", new TreeSet<>(List.of("yerlan sabitov")),
                  "Li", new TreeSet<>(List.of("li")),
                  "Li Qiang", new TreeSet<>(List.of("li qiang")))));

  @Test
  void findsByAPartWhateverCaseAndAccents() {
    assertEquals("Kim Kielsen", roster.find("kielsen"));
    assertEquals("Yerlan Säbitov", roster.find("SABITOV"));
    assertEquals("Yerlan Säbitov", roster.find("Säbitov"));
  }

  @Test
  void prefersTheWholeName() {
    assertEquals("Li", roster.find("Li"));
  }

  @Test
  void asksWhichOfSeveral() {
    assertEquals("'Kim' may be Kim Jong Un, or Kim Kielsen; say more of the name", refusal("Kim"));
  }

  @Test
  void namesTheNearestOfNone() {
    assertTrue(
        refusal("Kielson").contains("the nearest names are Kim Kielsen"), refusal("Kielson"));
    assertTrue(refusal("ielsen").contains("nobody"), refusal("ielsen"));
  }

  private String refusal(String name) {
    Failure failure = assertThrows(Failure.class, () -> roster.find(name));
    assertEquals(ExitCode.USAGE, failure.exitCode());
    return failure.getMessage();
  }
}
