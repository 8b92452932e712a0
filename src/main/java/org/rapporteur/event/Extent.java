package org.rapporteur.event;

import java.util.Set;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/** The stretch of a sentence where a trigger's places and times may stand. */
record Extent(int from, int to) {

  private static final Set<String> BREAKS = Words.of("breaks");

  /**
   * From the sentence's begin or the clause break before the trigger to the clause break behind it.
   */
  static Extent of(Scene scene, int trigger) {
    int from = 0;
    int to = scene.sentence().size();
    for (int i = trigger - 1; i >= 0; i--) {
      if (BREAKS.contains(scene.word(i)) || coordinated(scene, i, trigger)) {
        from = i + 1;
        break;
      }
    }
    for (int i = trigger + 1; i < scene.sentence().size(); i++) {
      if (BREAKS.contains(scene.word(i)) || startsClause(scene, i, trigger)) {
        to = i;
        break;
      }
    }
    return new Extent(from, to);
  }

  /** 'and' or 'then' before a finite verb other than the trigger's own. */
  private static boolean startsClause(Scene scene, int i, int trigger) {
    return scene.sentence().token(i).tag().equals("CC")
        && scene.clauses().verbs().stream()
            .anyMatch(
                v ->
                    v.form() == Form.FINITE
                        && v.first() > i
                        && v.first() <= i + 3
                        && v.head() != trigger);
  }

  /** 'and' before the trigger's verb, when another finite verb stands before it. */
  private static boolean coordinated(Scene scene, int i, int trigger) {
    return scene.sentence().token(i).tag().equals("CC")
        && scene.clauses().verbs().stream().anyMatch(v -> isFiniteAt(v, i, trigger))
        && scene.clauses().verbs().stream().anyMatch(v -> v.form() == Form.FINITE && v.last() <= i);
  }

  private static boolean isFiniteAt(VerbGroup verb, int i, int trigger) {
    return verb.form() == Form.FINITE
        && verb.first() > i
        && verb.first() <= i + 2
        && verb.first() <= trigger;
  }

  /** Whether a place or a time stands inside. */
  boolean tells(Scene scene) {
    return scene.mentions().stream()
            .anyMatch(m -> m.place().isPresent() && m.first() >= from && m.last() <= to)
        || scene.times().stream().anyMatch(t -> t.first() >= from && t.last() <= to);
  }
}
