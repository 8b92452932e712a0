package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.PronounPhrase;

/** Finds whom pronouns mean. */
final class PronounResolver {

  private static final Set<String> SEVERAL =
      Set.of("they", "them", "their", "themselves", "theirs");
  private static final Set<String> SPEAKER = Set.of("i", "me", "my");
  private static final Set<String> SPEAKERS = Set.of("we", "us", "our");
  private static final Set<String> POSSESSIVE =
      Set.of("his", "their", "its", "my", "our", "hers", "theirs");

  private final Scene scene;
  private final Optional<Person> speaker;

  PronounResolver(Scene scene, Optional<Person> speaker) {
    this.scene = scene;
    this.speaker = speaker;
  }

  /** Whether the pronoun stands before a noun; 'her' does when one follows. */
  static boolean isPossessive(Line line, PronounPhrase pronoun) {
    String next = line.tag(pronoun.last());
    return POSSESSIVE.contains(pronoun.word())
        || pronoun.word().equals("her") && (next.startsWith("NN") || next.startsWith("JJ"));
  }

  /**
   * Whom the pronoun means.
   *
   * @param subjects those of the clause that it is an object of: 'X received him' is another's
   */
  Referent resolve(PronounPhrase pronoun, int sentence, boolean quoted, Set<Integer> subjects) {
    String word = pronoun.word();
    if (SPEAKER.contains(word)) {
      return !quoted && speaker.isPresent()
          ? Referent.to(scene.cast().person(speaker.get()), 0.7, "whose release it is")
          : Referent.unknown("a speaker");
    }
    if (SPEAKERS.contains(word)) {
      return Referent.unknown("speakers");
    }
    if (word.equals("its")) {
      return scene
          .focus()
          .body(sentence)
          .map(id -> Referent.to(id, 0.5, "the last named state or body"))
          .orElseGet(() -> Referent.unknown("nothing it could mean"));
    }
    if (SEVERAL.contains(word)) {
      List<Integer> pair = scene.focus().several(sentence);
      return pair.isEmpty()
          ? Referent.unknown("no group before it")
          : new Referent(pair, 0.6, "those named together before");
    }
    return scene
        .focus()
        .person(sentence, quoted, PeopleResolver.gender(word), subjects)
        .map(id -> Referent.to(id, 0.7, "the nearest person it fits"))
        .orElseGet(() -> Referent.unknown("no person before it"));
  }
}
