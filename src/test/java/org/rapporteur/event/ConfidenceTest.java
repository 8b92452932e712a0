package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

  private static final Confidence CONFIDENCE = Confidence.standard();

  @Test
  void eachGroundHasAWeightAndWords() {
    assertEquals(EnumSet.allOf(Ground.class), CONFIDENCE.weights().keySet());
    CONFIDENCE
        .words()
        .forEach((ground, words) -> assertTrue(!words.isBlank(), ground + " has no words"));
  }

  @Test
  void confidenceIsAProbabilityThatTheWeightsMove() {
    double base = CONFIDENCE.of(List.of());
    for (Ground ground : Ground.values()) {
      double with = CONFIDENCE.of(List.of(ground));
      assertTrue(with > 0 && with < 1, ground + " makes it " + with);
      assertEquals(Math.signum(CONFIDENCE.weight(ground)), Math.signum(with - base), ground + "");
    }
  }

  /** The grounds that a reader sees, each in a sentence that has it and, first, in one without. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSONS     | Chilean President Ana Rojas met Peruvian President Luis Quispe in Lima."
            + " | Chile and Peru held talks in Lima.",
        "NO_PERSON   | Chile and Peru held talks in Lima."
            + " | Chilean President Ana Rojas met Peruvian President Luis Quispe in Lima.",
        "NOUN        | Chilean President Ana Rojas held talks with Peruvian President Luis Quispe."
            + " | Chilean President Ana Rojas met Peruvian President Luis Quispe in Lima.",
        "PLANNED     | Chilean President Ana Rojas will meet Peruvian President Luis Quispe."
            + " | Chilean President Ana Rojas met Peruvian President Luis Quispe in Lima.",
        "PLACED      | Chilean President Ana Rojas met Peruvian President Luis Quispe in Lima."
            + " | Chilean President Ana Rojas met Peruvian President Luis Quispe.",
        "SINGLE_NAME | Chilean President Rojas met Peruvian President Luis Quispe in Lima."
            + " | Chilean President Ana Rojas met Peruvian President Luis Quispe in Lima.",
      })
  void groundsAreWhatAReaderSees(Ground ground, String with, String without) {
    assertTrue(grounds(with).contains(ground), ground + " of: " + with);
    assertTrue(!grounds(without).contains(ground), ground + " of: " + without);
  }

  private static Set<Ground> grounds(String sentence) {
    Reports reports = new Reading(Optional.empty()).of(sentence);
    assertEquals(1, reports.reports().size(), sentence);
    return Set.copyOf(Confidence.grounds(reports.actors(), reports.reports().get(0)));
  }
}
