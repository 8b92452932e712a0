package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.event.Ground;

class FitTest {

  @Test
  void whatIsMoreOftenRightWeighsMore() {
    Fit fit = Fit.of(judgements());
    assertTrue(fit.confidence().weight(Ground.PERSONS) > 0.5, "" + fit.confidence());
    assertTrue(fit.confidence().weight(Ground.UNKNOWN_BODY) < -0.5, "" + fit.confidence());
    assertEquals(0, fit.confidence().weight(Ground.CALL), 1e-9, "never seen, so no weight");
  }

  /**
   * 95 of 100 with persons are right and 30 of 100 with unknown bodies: doubt is for the latter.
   */
  @Test
  void confidenceOnDocumentsLeftOutIsCautious() {
    Fit fit = Fit.of(judgements());
    assertEquals(new Share(95, 100), fit.unseen().confident());
    double doubted = fit.confidence().of(List.of(Ground.UNKNOWN_BODY));
    assertTrue(doubted > 0.1 && doubted < 0.3, "a bit below 0.3, but " + doubted);
  }

  private static List<Judgement> judgements() {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String document = "document " + i;
      judgements.add(new Judgement(document, 0, List.of(Ground.PERSONS), i % 20 != 0));
      judgements.add(new Judgement(document, 0, List.of(Ground.UNKNOWN_BODY), i % 10 < 3));
    }
    return judgements;
  }
}
