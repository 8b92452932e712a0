package org.rapporteur.evaluation;

import java.util.List;
import org.rapporteur.event.Ground;

/**
 * Whether a report is right.
 *
 * @param document the document that it comes from
 * @param confidence how sure the program is of it, 0 to 1
 * @param grounds what speaks for it and against it
 * @param right whether people annotated this event, with the same type and status, and with all
 *     participants that the report names
 */
record Judgement(String document, double confidence, List<Ground> grounds, boolean right) {

  Judgement with(double other) {
    return new Judgement(document, other, grounds, right);
  }
}
