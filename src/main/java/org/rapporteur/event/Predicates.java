package org.rapporteur.event;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/** Finds the words behind 'be' that say how an event stands: 'is off', 'is to follow'. */
final class Predicates {

  private static final Set<String> ADVERBS = Words.of("predicate adverbs");

  private static final Set<String> COMING_ABOUT = Words.of("coming about");

  private Predicates() {}

  static boolean isBe(VerbGroup verb) {
    return verb.lemma().equals("be");
  }

  /** The token that tells: the verb's own, or behind 'be' the first that is no adverb. */
  static int word(Scene scene, VerbGroup verb) {
    int i = verb.last();
    while (ADVERBS.contains(scene.word(i))) {
      i++;
    }
    return isBe(verb) && i < scene.sentence().size() ? i : verb.head();
  }

  /** 'A meeting is to follow', 'was to have followed': what is to come. */
  static Optional<VerbGroup> toCome(Scene scene, VerbGroup verb) {
    return isBe(verb) ? infinitive(scene, verb) : Optional.empty();
  }

  /** The infinitive right behind 'be' or 'have': 'had to be cancelled'. */
  static Optional<VerbGroup> infinitive(Scene scene, VerbGroup verb) {
    return isBe(verb) || verb.lemma().equals("have")
        ? scene
            .clauses()
            .verbAfter(verb.last())
            .filter(v -> v.form() == Form.INFINITIVE && v.first() == verb.last())
        : Optional.empty();
  }

  /** 'Is going to meet'. */
  static boolean isGoingTo(VerbGroup governor, VerbGroup infinitive) {
    return governor.lemma().equals("go")
        && governor.progressive()
        && governor.last() == infinitive.first();
  }

  /** 'The meeting will not go ahead': who speaks of 'the meeting' knows of a plan. */
  static boolean isNotToBe(Scene scene, VerbGroup verb) {
    return verb.negated()
        && verb.modal().isPresent()
        && (COMING_ABOUT.contains(verb.lemma())
            || COMING_ABOUT.contains(verb.lemma() + "_" + scene.word(verb.last())));
  }

  /** 'A meeting would be useful'. */
  static boolean isOpinion(Scene scene, VerbGroup verb, int predicate) {
    return isBe(verb)
        && verb.modal().filter(m -> m.equals("would")).isPresent()
        && scene.sentence().token(predicate).tag().startsWith("JJ");
  }
}
