package org.rapporteur.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.store.Answers;
import org.rapporteur.store.Answers.Row;
import org.rapporteur.store.Question;

/**
 * What may be one and was left apart, for somebody to decide.
 *
 * @param total how many there are
 * @param doubts the first of them
 */
public record Worklist(int total, List<Doubt> doubts) {

  private static final int MOST = 200;

  /**
   * Two that may be one.
   *
   * @param document the article that mentions the first
   * @param why what speaks for it, and why that is not enough
   */
  public record Doubt(Named one, Named other, Optional<String> document, String why) {

    private static Doubt of(Row row) {
      return new Doubt(
          new Named(row.text("one_id"), row.text("one")),
          new Named(row.text("other_id"), row.text("other")),
          row.find("document"),
          row.text("why"));
    }
  }

  /** The worklist of a store, by the question that lists it on the command line, too. */
  public static Worklist of(Answers answers, Question review) {
    List<Doubt> doubts = new ArrayList<>();
    answers.each(review, Map.of(), row -> doubts.add(Doubt.of(row)));
    return new Worklist(doubts.size(), doubts.stream().limit(MOST).toList());
  }
}
