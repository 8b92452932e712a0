package org.rapporteur.event;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;

/** Tells clauses that assert no one event: conditions, what would have been, habits. */
final class Hypotheses {

  private static final Set<String> CONDITIONS = Words.of("conditions");
  private static final Set<String> INVERSIONS = Words.of("inversions");
  private static final Set<String> AUXILIARIES =
      Stream.of("be", "have", "do")
          .flatMap(name -> Words.of(name).stream())
          .collect(Collectors.toSet());
  private static final Set<String> HABITS = Words.of("habits");
  private static final Set<String> REPEATING = Words.of("repeating");
  private static final Set<String> PERIODS = Words.of("periods");
  private static final int LOOK_BACK = 8;

  private Hypotheses() {}

  /** Whether the finite verb's clause asserts no one event. */
  static boolean is(Scene scene, VerbGroup verb) {
    return isConditional(scene, verb)
        || isInverted(scene, verb)
        || isAsked(scene, verb)
        || isHabit(scene, verb)
        || isRepeated(scene, verb);
  }

  /** Whether the verb's clause begins with 'if', 'unless', 'whether'. */
  private static boolean isConditional(Scene scene, VerbGroup verb) {
    int begin = begin(scene, verb);
    for (int i = begin - 1; i >= Math.max(0, begin - LOOK_BACK); i--) {
      if (CONDITIONS.contains(scene.word(i))) {
        return true;
      }
      if (scene.word(i).equals(",") || endsOther(scene, i + 1, verb)) {
        return false;
      }
    }
    return IntStream.range(begin, verb.first()).anyMatch(i -> CONDITIONS.contains(scene.word(i)));
  }

  private static boolean endsOther(Scene scene, int behind, VerbGroup verb) {
    return scene.clauses().verbs().stream().anyMatch(v -> v.last() == behind && v != verb);
  }

  /** Where the clause's subject begins, or the verb itself. */
  private static int begin(Scene scene, VerbGroup verb) {
    return scene
        .clauses()
        .subject(verb)
        .map(Phrase::first)
        .filter(first -> first < verb.first())
        .orElse(verb.first());
  }

  /** 'Had they met, it would be over': an auxiliary opens the sentence, without a question. */
  private static boolean isInverted(Scene scene, VerbGroup verb) {
    int auxiliary = begin(scene, verb) - 1;
    boolean opens = auxiliary == 0 || auxiliary > 0 && scene.word(auxiliary - 1).equals(",");
    return opens && INVERSIONS.contains(scene.word(auxiliary));
  }

  /** 'Will they meet?', 'why did they meet?' */
  private static boolean isAsked(Scene scene, VerbGroup verb) {
    Sentence sentence = scene.sentence();
    int auxiliary = begin(scene, verb) - 1;
    return auxiliary >= 0
        && sentence.token(sentence.size() - 1).is("?")
        && auxiliary < verb.first() - 1
        && (sentence.token(auxiliary).tag().equals("MD")
            || AUXILIARIES.contains(scene.word(auxiliary)));
  }

  /** 'They meet regularly', 'met annually'. */
  private static boolean isHabit(Scene scene, VerbGroup verb) {
    int from = Math.max(0, verb.first() - 2);
    int to = Math.min(verb.last() + 3, scene.sentence().size());
    return IntStream.range(from, to).anyMatch(i -> HABITS.contains(scene.word(i)));
  }

  /** 'They meet every year', 'each spring'. */
  private static boolean isRepeated(Scene scene, VerbGroup verb) {
    return IntStream.range(verb.last(), Extent.of(scene, verb.head()).to())
        .anyMatch(
            i ->
                REPEATING.contains(scene.word(i))
                    && PERIODS.contains(scene.word(i + 1))
                    && scene.clauses().verbBefore(i).filter(verb::equals).isPresent());
  }

  /** 'They used to meet'. */
  static boolean isFormerHabit(Scene scene, VerbGroup infinitive) {
    return scene.word(infinitive.first() - 1).equals("used");
  }

  /** 'They have to meet', 'need to meet'. */
  static boolean isDemand(Scene scene, VerbGroup governor, VerbGroup infinitive) {
    return Set.of("have", "need").contains(governor.lemma())
        && !scene.sentence().token(governor.head()).tag().equals("VBD")
        && governor.last() == infinitive.first();
  }

  /** 'They would meet if they could'. */
  static boolean isOnCondition(Scene scene, VerbGroup verb) {
    return verb.modal().filter(m -> m.equals("would")).isPresent()
        && IntStream.range(verb.last(), scene.sentence().size())
            .anyMatch(i -> scene.word(i).equals("if"));
  }

  /** 'They would have met': so it is said of what did not come to pass. */
  static boolean isUnreal(VerbGroup verb) {
    return verb.form() == Form.FINITE
        && verb.past()
        && verb.modal().filter(m -> m.equals("would")).isPresent();
  }
}
