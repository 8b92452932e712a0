package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/**
 * Finds the verb that carries an event's noun: 'held talks', 'the talks were cancelled', 'said
 * after the talks'.
 */
final class Carriers {

  private static final Set<String> LINKS = Words.of("links");

  private static final Set<String> TAKING_PLACE = Words.of("taking place");

  private static final Set<String> DURING = Words.of("during");
  private static final Set<String> AFTER = Words.of("after");
  private static final Set<String> BEFORE = Words.of("before");

  /**
   * The verb that carries a noun.
   *
   * @param verb the verb
   * @param subject who does it
   * @param light whether the verb says no more than that the event takes place, is planned, is
   *     cancelled …
   * @param status what the verb makes of the event; empty when it is none
   */
  record Carrier(
      Optional<VerbGroup> verb, Optional<Phrase> subject, boolean light, Optional<Status> status) {

    /**
     * What stands behind the noun; when it is the subject of its carrier, what stands behind that
     * as well.
     */
    List<Complement> complements(Scene scene, NounPhrase noun) {
      List<Complement> own = scene.clauses().complements(noun.head());
      boolean subjectOf =
          light
              && subject.isEmpty()
              && verb.filter(
                      v ->
                          v.first() >= noun.last()
                              && (v.passive() || TAKING_PLACE.contains(v.lemma())))
                  .isPresent();
      if (!subjectOf) {
        return own;
      }
      return Stream.concat(
              own.stream(),
              scene.clauses().complements(verb.get().head()).stream()
                  .filter(c -> c.preposition().equals("between") || c.preposition().equals("with")))
          .toList();
    }

    /** Whether the noun only stands beside a held clause: 'during talks, they agreed'. */
    boolean held() {
      return !light && subject.isPresent() && status.filter(s -> s == Status.HELD).isPresent();
    }
  }

  private final StatusReader statuses;
  private final Attitudes attitudes;

  Carriers(StatusReader statuses, Attitudes attitudes) {
    this.statuses = statuses;
    this.attitudes = attitudes;
  }

  /** The carrier of {@code noun}. */
  Carrier of(Scene scene, NounPhrase noun) {
    Optional<VerbGroup> before =
        scene.clauses().verbBefore(noun.first()).filter(v -> linked(scene, v, noun));
    if (before.isPresent()
        && attitudes.at(scene, before.get().head()).isPresent()
        && !before.get().passive()) {
      return new Carrier(
          before, subject(scene, before), true, objectStatus(scene, before.get(), noun));
    }
    Optional<VerbGroup> after = following(scene, noun);
    if (after.isPresent() && !isPrepositional(scene, noun)) {
      return new Carrier(after, Optional.empty(), true, statuses.ofNounOf(scene, after.get()));
    }

    Optional<VerbGroup> main =
        scene.clauses().verbBefore(noun.first()).or(() -> scene.clauses().verbAfter(noun.last()));
    Optional<Status> clause =
        main.map(v -> statuses.ofVerb(scene, v))
            .orElse(Optional.of(Status.HELD))
            .map(s -> s == Status.DENIED ? Status.HELD : s);
    String preposition = scene.word(noun.first() - 1);
    if (underNoun(scene, noun)) {
      return new Carrier(main, Optional.empty(), false, statuses.ofModifiers(scene, noun));
    }
    if (BEFORE.contains(preposition)) {
      return new Carrier(main, subject(scene, main), false, Optional.of(Status.PLANNED));
    }
    if (before.isPresent() && isIndefinite(scene, noun)) {
      return new Carrier(main, Optional.empty(), false, Optional.empty());
    }
    if (AFTER.contains(preposition)) {
      return new Carrier(main, subject(scene, main), false, Optional.of(Status.HELD));
    }
    return new Carrier(
        main,
        DURING.contains(preposition) ? subject(scene, main) : Optional.empty(),
        false,
        clause);
  }

  private static Optional<Phrase> subject(Scene scene, Optional<VerbGroup> verb) {
    return verb.flatMap(scene.clauses()::subject).filter(Phrase::acts);
  }

  /** Who arrives or leaves for talks has yet to hold them. */
  private Optional<Status> objectStatus(Scene scene, VerbGroup verb, NounPhrase noun) {
    Optional<Status> status = statuses.ofNounOf(scene, verb);
    boolean purpose =
        scene.word(noun.first() - 1).equals("for")
            && Set.of("arrive", "leave", "head", "travel", "fly", "go").contains(verb.lemma());
    return purpose ? status.map(s -> s == Status.HELD ? Status.PLANNED : s) : status;
  }

  /**
   * 'A format for talks', 'the question of a meeting': what the other noun says of it holds, and
   * most say nothing.
   */
  private static boolean underNoun(Scene scene, NounPhrase noun) {
    int preposition = noun.first() - 1;
    return preposition > 0
        && Set.of("for", "about", "towards", "toward", "on").contains(scene.word(preposition))
        && scene.sentence().token(preposition - 1).isNoun()
        && !scene.isTime(preposition - 1)
        && scene.clauses().phraseAt(preposition - 1).filter(Phrase::acts).isEmpty();
  }

  /**
   * 'A meeting', 'any talks' behind a verb that does not say that it took place: 'ensure a
   * meeting', 'support any talks'.
   */
  private static boolean isIndefinite(Scene scene, NounPhrase noun) {
    return Set.of("a", "an", "any", "another", "such").contains(scene.word(noun.first()));
  }

  private static boolean isPrepositional(Scene scene, NounPhrase noun) {
    return noun.first() > 0 && scene.sentence().token(noun.first() - 1).tag().matches("IN|TO");
  }

  /** Whether only link words, times and coordinated objects stand between the verb and the noun. */
  private static boolean linked(Scene scene, VerbGroup verb, NounPhrase noun) {
    for (int i = verb.last(); i < noun.first(); i++) {
      String tag = scene.sentence().token(i).tag();
      boolean passed =
          LINKS.contains(scene.word(i))
              || tag.startsWith("RB")
              || tag.equals("RP")
              || scene.isTime(i);
      int token = i;
      boolean listed =
          scene
              .clauses()
              .phraseAt(i)
              .map(p -> p.parts().contains(noun) && p.first() <= token)
              .orElse(false);
      if (!passed && !listed) {
        return false;
      }
    }
    return true;
  }

  /** The finite verb whose subject the noun is, if its clause goes on so. */
  private static Optional<VerbGroup> following(Scene scene, NounPhrase noun) {
    return scene.clauses().verbs().stream()
        .filter(v -> v.first() >= noun.last() && v.form() == Form.FINITE)
        .findFirst()
        .filter(v -> scene.clauses().subject(v).map(s -> s.parts().contains(noun)).orElse(false));
  }
}
