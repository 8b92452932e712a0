package org.rapporteur.event;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/** Reads the status of a gerund or participle from what governs it: 'avoided meeting X'. */
final class Gerunds {

  private static final Set<String> BEFORE = Words.of("ahead");
  private static final Set<String> WITHOUT = Words.of("without");
  private static final Set<String> GOVERNING = Words.of("before gerunds");
  private static final Set<String> PARTICLES = Set.of("out", "off");

  private final StatusReader statuses;
  private final Attitudes attitudes;

  Gerunds(StatusReader statuses, Attitudes attitudes) {
    this.statuses = statuses;
    this.attitudes = attitudes;
  }

  Optional<Status> status(Scene scene, VerbGroup verb) {
    String before = scene.word(verb.first() - 1);
    if (WITHOUT.contains(before) || WITHOUT.contains(scene.words(verb.first() - 2, verb.first()))) {
      return Optional.of(Status.DENIED);
    }
    Optional<VerbGroup> governor = scene.clauses().verbBefore(verb.first());
    if (governor.isEmpty()) {
      return Optional.of(opening(scene, verb));
    }
    Optional<Status> governed = governed(scene, verb, governor.get());
    if (governed.isPresent()) {
      return governed;
    }
    if (verb.passive()) {
      return Optional.of(Status.HELD);
    }
    if (BEFORE.contains(before)) {
      return Optional.of(governor.get().past() ? Status.HELD : Status.PLANNED);
    }
    Optional<Status> clause =
        governor.get().form() == Form.PARTICIPLE && governor.get().passive()
            ? Optional.of(Status.HELD)
            : statuses.ofVerb(scene, governor.get());
    return clause.map(s -> s == Status.DENIED ? Status.HELD : s);
  }

  /** 'Before meeting X, Y will brief the cabinet': what opens a clause to come is to come. */
  private Status opening(Scene scene, VerbGroup verb) {
    boolean ahead =
        scene
            .clauses()
            .verbAfter(verb.last())
            .filter(v -> v.form() == Form.FINITE && v.modal().isPresent())
            .isPresent();
    return ahead && BEFORE.contains(scene.word(verb.first() - 1)) ? Status.PLANNED : Status.HELD;
  }

  /**
   * What the verb, adjective or noun says that governs the gerund, right before it or before its
   * preposition: 'considers meeting', 'is open to meeting', 'has no intention of meeting'.
   */
  private Optional<Status> governed(Scene scene, VerbGroup verb, VerbGroup governor) {
    int before = verb.first() - 1;
    boolean prepositional = GOVERNING.contains(scene.word(before));
    int word = prepositional ? before - 1 : before;
    if (PARTICLES.contains(scene.word(word))
        || scene.word(before).equals("to")
            && word >= governor.last()
            && attitudes.at(scene, word).isEmpty()) {
      word = governor.head();
    }
    if (word < governor.head()) {
      return Optional.empty();
    }
    Optional<Status> attitude = attitudes.at(scene, word).filter(s -> s != Status.HELD);
    if (attitude.isEmpty()) {
      return Optional.empty();
    }
    if (scene.sentence().token(word).isNoun() && word > governor.head()) {
      return Optional.of(statuses.ofOffer(scene, word, governor, attitude.get()));
    }
    return statuses.ofVerb(scene, governor).map(s -> StatusReader.combine(attitude.get(), s));
  }
}
