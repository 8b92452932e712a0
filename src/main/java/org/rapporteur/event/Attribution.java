package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Actors;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.table.Words;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** Finds whom an article names as its source: 'according to X', 'X announced'. */
final class Attribution {

  private static final Set<String> SAYING = Words.of("saying");

  private Attribution() {}

  /** The words for the source of the draft's main sentence. */
  static Optional<String> of(Actors actors, Draft draft) {
    Sentence sentence = actors.document().sentences().get(draft.sentence());
    Scene scene = Scene.of(actors, sentence, List.of(), Optional.empty(), Optional.empty());
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (scene.word(i).equals("according") && scene.word(i + 1).equals("to")) {
        return scene.clauses().phraseAt(i + 2).map(p -> words(scene, p));
      }
    }
    return scene.clauses().verbs().stream()
        .filter(v -> SAYING.contains(v.lemma()) && !v.passive())
        .map(scene.clauses()::subject)
        .flatMap(Optional::stream)
        .filter(p -> !covers(scene, p, draft.trigger()))
        .map(p -> words(scene, p))
        .findFirst();
  }

  private static boolean covers(Scene scene, Phrase phrase, Span trigger) {
    return span(scene, phrase).contains(trigger);
  }

  private static String words(Scene scene, Phrase phrase) {
    return scene.actors().document().quote(span(scene, phrase)).replaceAll("\\s+", " ");
  }

  private static Span span(Scene scene, Phrase phrase) {
    return scene
        .sentence()
        .token(phrase.first())
        .span()
        .cover(scene.sentence().token(phrase.last() - 1).span());
  }
}
