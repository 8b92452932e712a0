package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.event.Confidence;

/**
 * Weights of confidence that follow from an evaluation.
 *
 * @param confidence the weights that all judgements together give
 * @param unseen how far such weights can be trusted on documents that they were not found from
 */
public record Fit(Confidence confidence, Calibration unseen) {

  private static final int FOLDS = 10;

  /** Few judgements shall not give great weights: this one is best on documents left out. */
  private static final double PENALTY = 4;

  static Fit of(List<Judgement> judgements) {
    LogisticRegression regression = new LogisticRegression(PENALTY);
    List<String> documents = judgements.stream().map(Judgement::document).distinct().toList();
    List<Judgement> unseen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Judgement> known = new ArrayList<>();
      List<Judgement> held = new ArrayList<>();
      for (Judgement judgement : judgements) {
        boolean out = documents.indexOf(judgement.document()) % FOLDS == fold;
        (out ? held : known).add(judgement);
      }
      Confidence confidence = regression.fit(known);
      held.stream().map(j -> j.with(confidence.of(j.grounds()))).forEach(unseen::add);
    }
    return new Fit(regression.fit(judgements), Calibration.of(unseen));
  }
}
