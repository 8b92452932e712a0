package org.rapporteur.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/** Tells what became of a plan: 'had been due to meet', 'put off until June'. */
final class Plans {

  private static final Set<String> UNFULFILLED = Words.of("unfulfilled");
  private static final Set<String> SUPPOSED = Words.of("supposed");
  private static final Set<String> SHIFTING = Words.of("shifting");
  private static final Set<String> SHIFTED_TO = Words.of("shifted to");
  private static final Set<String> TURNS = Words.of("turns");

  private final Attitudes attitudes;

  Plans(Attitudes attitudes) {
    this.attitudes = attitudes;
  }

  /**
   * 'Was to have met', 'had been due to meet', 'had planned to meet', 'was supposed to meet': who
   * says so means that it came to nothing.
   *
   * @param plan the verb of planning, or 'be'
   * @param word the token of the word of planning: of the verb itself or behind 'be'
   * @param planned what is planned
   */
  static boolean isUnfulfilled(Scene scene, VerbGroup plan, int word, VerbGroup planned) {
    boolean perfect = planned.form() == Form.INFINITIVE && planned.past();
    return plan.past() && (perfect || isUnfulfilled(scene, plan, word));
  }

  /** The same of a noun: 'the talks had been due on Monday'. */
  static boolean isUnfulfilled(Scene scene, VerbGroup plan, int word) {
    String lemma = scene.sentence().token(word).lemma();
    boolean pluperfect = scene.word(plan.first()).equals("had") && plan.last() > plan.first() + 1;
    return plan.past() && (pluperfect && UNFULFILLED.contains(lemma) || SUPPOSED.contains(lemma));
  }

  /** 'Was due to meet, but the trip was cancelled'. */
  boolean isDropped(Scene scene, VerbGroup plan) {
    return plan.past()
        && IntStream.range(plan.last(), scene.sentence().size())
            .filter(i -> TURNS.contains(scene.word(i)))
            .anyMatch(
                i ->
                    scene.clauses().verbs().stream()
                        .filter(v -> v.first() > i && v.form() == Form.FINITE)
                        .findFirst()
                        .flatMap(v -> attitudes.at(scene, v.head()))
                        .filter(s -> s == Status.CANCELLED)
                        .isPresent());
  }

  /** 'Postponed to 20 June', 'put off until June': the plan stands, with another day. */
  static boolean isMoved(Scene scene, VerbGroup verb) {
    if (!SHIFTING.contains(verb.lemma())
        && !SHIFTING.contains(verb.lemma() + "_" + scene.word(verb.last()))) {
      return false;
    }
    Optional<VerbGroup> next = scene.clauses().verbAfter(verb.last());
    int to = next.map(VerbGroup::first).orElse(scene.sentence().size());
    return IntStream.range(verb.last(), to)
        .anyMatch(i -> SHIFTED_TO.contains(scene.word(i)) && scene.isTime(i + 1));
  }
}
