package org.rapporteur.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/**
 * Reads from tense, modal, negation and governing words whether an event took place. Empty where
 * the words make no event of it: opinions ('should meet'), conditions ('if they meet').
 */
final class StatusReader {

  private static final Set<String> FUTURE = Words.of("future");
  private static final Set<String> POSSIBLE = Words.of("possible");
  private static final Set<String> BEFORE = Words.of("ahead");
  private static final Set<String> WITHOUT = Words.of("without");
  private static final Set<String> HABITS = Words.of("habits");
  private static final Set<String> DEPARTING = Words.of("departing");
  private static final Set<String> UPON = Words.of("upon");
  private static final Set<String> REPORTS = Words.of("reports");
  private static final Set<String> RANKING = Words.of("ranking");
  private static final int LOOK_BACK = 8;

  private final Attitudes attitudes;

  StatusReader(Attitudes attitudes) {
    this.attitudes = attitudes;
  }

  /** The status of what the verb says in a frame of two words: 'is due in Paris' is planned. */
  Optional<Status> ofVerb(Scene scene, VerbGroup verb, Frame frame) {
    boolean compound =
        verb.last() < scene.sentence().size() && !frame.lemmas().contains(verb.lemma());
    Status attitude = compound ? attitudes.at(scene, verb.last()).orElse(Status.HELD) : Status.HELD;
    return ofVerb(scene, verb).map(clause -> combine(attitude, clause));
  }

  /** The status of what the verb itself says. */
  Optional<Status> ofVerb(Scene scene, VerbGroup verb) {
    return switch (verb.form()) {
      case FINITE -> finite(scene, verb);
      case INFINITIVE -> infinitive(scene, verb);
      case PARTICIPLE -> participle(scene, verb);
    };
  }

  /**
   * The status of an event whose noun is the object or subject of {@code verb}: 'cancelled the
   * talks', 'the talks were cancelled'.
   */
  Optional<Status> ofNounOf(Scene scene, VerbGroup verb) {
    Optional<Status> own =
        isToCome(scene, verb) ? Optional.of(Status.PLANNED) : ofVerb(scene, verb);
    Status attitude = attitudes.at(scene, verb.head()).orElse(Status.HELD);
    return own.map(status -> combine(attitude, status));
  }

  /** 'A meeting is to follow'. */
  private static boolean isToCome(Scene scene, VerbGroup verb) {
    return isBe(verb)
        && !verb.past()
        && !verb.negated()
        && scene
            .clauses()
            .verbAfter(verb.last())
            .filter(v -> v.form() == Form.INFINITIVE && v.first() == verb.last())
            .isPresent();
  }

  /**
   * What the words before the head of {@code noun} say: 'the planned meeting', 'plans for a
   * meeting'.
   */
  Optional<Status> ofModifiers(Scene scene, NounPhrase noun) {
    if (scene.word(noun.first()).equals("no")) {
      return Optional.of(Status.DENIED);
    }
    for (int i = noun.first(); i < noun.head(); i++) {
      Optional<Status> status =
          scene.sentence().token(i).tag().matches("JJ.?|VB[DNG]")
              ? attitudes.at(scene, i)
              : Optional.empty();
      if (status.isPresent() && status.get() != Status.HELD) {
        return status;
      }
    }
    int before = noun.first() - 1;
    boolean governed = Set.of("of", "for", "to", "on").contains(scene.word(before));
    return governed && before > 0 && scene.sentence().token(before - 1).isNoun()
        ? attitudes.at(scene, before - 1).filter(s -> s != Status.HELD)
        : Optional.empty();
  }

  /** Joins what a governing word says with what its own clause says of it. */
  static Status combine(Status attitude, Status clause) {
    if (attitude == Status.HELD) {
      return clause;
    }
    if (clause == Status.DENIED) {
      return attitude == Status.DENIED || attitude == Status.CANCELLED
          ? Status.PLANNED
          : Status.DENIED;
    }
    if (attitude == Status.PLANNED && clause == Status.PROPOSED) {
      return Status.PROPOSED;
    }
    return attitude;
  }

  private Optional<Status> finite(Scene scene, VerbGroup verb) {
    if (isConditional(scene, verb) || isHabit(scene, verb)) {
      return Optional.empty();
    }
    Optional<Status> own = isAhead(scene, verb) ? Optional.of(Status.PLANNED) : tense(verb);
    return claim(scene, verb).map(attitude -> own.map(s -> combine(attitude, s))).orElse(own);
  }

  /**
   * What the verb above a clause with 'that' makes of it: 'denied that they met', 'proposed that
   * they meet'. Nobody plans what is past: 'confirmed reports that they met'.
   */
  private Optional<Status> claim(Scene scene, VerbGroup verb) {
    int that =
        scene
            .clauses()
            .subject(verb)
            .filter(s -> s.last() <= verb.first())
            .map(s -> s.first() - 1)
            .orElse(-1);
    return that > 0 && scene.word(that).equals("that")
        ? scene
            .clauses()
            .verbBefore(that)
            .filter(v -> v.last() == that || isReport(scene, v.last(), that))
            .flatMap(v -> attitudes.at(scene, v.head()))
            .filter(s -> s != Status.HELD && !(s == Status.PLANNED && verb.past()))
        : Optional.empty();
  }

  /** 'Reports in the press that': what is said stands between the verb and 'that'. */
  private static boolean isReport(Scene scene, int from, int that) {
    return IntStream.range(from, that).anyMatch(i -> REPORTS.contains(scene.word(i)));
  }

  /** 'It will be raised when they meet': a present tense about what is to come. */
  private static boolean isAhead(Scene scene, VerbGroup verb) {
    boolean present = !verb.past() && verb.modal().isEmpty() && !verb.negated();
    return present
        && IntStream.range(Math.max(0, verb.first() - LOOK_BACK), verb.first())
            .anyMatch(i -> UPON.contains(scene.word(i)))
        && scene.clauses().verbs().stream().anyMatch(v -> v.modal().isPresent());
  }

  private static Optional<Status> tense(VerbGroup verb) {
    if (verb.modal().isPresent() && !FUTURE.contains(verb.modal().get())) {
      boolean possible = POSSIBLE.contains(verb.modal().get());
      return possible && !verb.past()
          ? Optional.of(verb.negated() ? Status.DENIED : Status.PROPOSED)
          : Optional.empty();
    }
    if (verb.negated()) {
      return Optional.of(Status.DENIED);
    }
    return Optional.of(verb.modal().isPresent() ? Status.PLANNED : Status.HELD);
  }

  /** 'They meet regularly', 'met annually': no one event. */
  private static boolean isHabit(Scene scene, VerbGroup verb) {
    int to = Math.min(verb.last() + 3, scene.sentence().size());
    for (int i = Math.max(0, verb.first() - 2); i < to; i++) {
      if (HABITS.contains(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb's clause begins with 'if', 'unless', 'whether'. */
  private static boolean isConditional(Scene scene, VerbGroup verb) {
    for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - LOOK_BACK); i--) {
      String word = scene.word(i);
      if (word.equals("if") || word.equals("unless") || word.equals("whether")) {
        return true;
      }
      if (word.equals(",")
          || scene.clauses().verbs().stream()
              .anyMatch(v -> v.last() == verb.first() && v != verb)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Status> infinitive(Scene scene, VerbGroup verb) {
    int before = verb.first() - 1;
    while (before >= 0 && scene.sentence().token(before).tag().startsWith("RB")) {
      before--;
    }
    Optional<VerbGroup> governor = scene.clauses().verbBefore(verb.first());
    if (governor.isEmpty()) {
      return Optional.of(
          before >= 0
              ? attitudes.at(scene, before).filter(s -> s != Status.HELD).orElse(Status.PLANNED)
              : Status.PLANNED);
    }
    Optional<Phrase> maker = scene.clauses().phraseAt(before).filter(Phrase::acts);
    if (maker.filter(m -> isMaker(scene, m)).isPresent()) {
      before = maker.get().first() - 2;
    }
    Optional<Status> word = before >= 0 ? attitudes.at(scene, before) : Optional.empty();
    boolean noun = word.isPresent() && scene.sentence().token(before).isNoun();
    if (noun) {
      return Optional.of(ofOffer(scene, before, governor.get(), word.get()));
    }
    Status attitude = word.or(() -> attitudes.at(scene, governor.get().head())).orElse(Status.HELD);
    if (before >= 0 && attitude == Status.HELD && isBe(governor.get()) && !ranks(scene, verb)) {
      attitude = Status.PLANNED;
    }
    Status control = attitude;
    Optional<Status> clause =
        governor.get().last() <= verb.first() ? ofVerb(scene, governor.get()) : Optional.empty();
    boolean errand = DEPARTING.contains(governor.get().lemma());
    return clause
        .map(s -> errand && s == Status.HELD ? Status.PLANNED : s)
        .map(status -> negate(verb, combine(control, status)));
  }

  /** 'Was the first to be received': so far as the verb before says, it took place. */
  private static boolean ranks(Scene scene, VerbGroup verb) {
    int from = scene.clauses().verbBefore(verb.first()).map(VerbGroup::last).orElse(verb.first());
    return IntStream.range(from, verb.first()).anyMatch(i -> RANKING.contains(scene.word(i)));
  }

  /** 'An invitation by X to visit', 'to X to visit': X stands between. */
  private static boolean isMaker(Scene scene, Phrase phrase) {
    return phrase.first() > 1
        && Set.of("by", "from", "to").contains(scene.word(phrase.first() - 1));
  }

  /**
   * 'Has no plans to meet' denies, 'made no offer' too; whoever 'has not answered an invitation'
   * leaves it open.
   */
  private Status ofOffer(Scene scene, int noun, VerbGroup governor, Status attitude) {
    boolean none =
        scene.clauses().nouns().stream()
            .anyMatch(n -> n.head() == noun && scene.word(n.first()).equals("no"));
    Optional<Status> verb = attitudes.at(scene, governor.head());
    if (none || verb.isPresent() && governor.negated()) {
      return Status.DENIED;
    }
    return verb.filter(s -> s != Status.HELD && governor.last() <= noun)
        .map(s -> s == Status.PLANNED ? s : combine(s, attitude))
        .orElse(attitude);
  }

  private static Status negate(VerbGroup verb, Status status) {
    return verb.negated() ? Status.DENIED : status;
  }

  private static boolean isBe(VerbGroup verb) {
    return verb.lemma().equals("be");
  }

  private Optional<Status> participle(Scene scene, VerbGroup verb) {
    String before = scene.word(verb.first() - 1);
    if (WITHOUT.contains(before)) {
      return Optional.of(Status.DENIED);
    }
    Optional<VerbGroup> governor = scene.clauses().verbBefore(verb.first());
    if (governor.isEmpty()) {
      return Optional.of(Status.HELD);
    }
    boolean adjacent =
        governor.get().last() == verb.first()
            || before.equals("to")
            || scene.word(verb.first() - 1).equals("out")
            || scene.word(verb.first() - 1).equals("off");
    Optional<Status> attitude =
        adjacent ? attitudes.at(scene, governor.get().head()) : Optional.empty();
    if (attitude.isPresent() && attitude.get() != Status.HELD) {
      return ofVerb(scene, governor.get()).map(s -> combine(attitude.get(), s));
    }
    if (verb.passive()) {
      return Optional.of(Status.HELD);
    }
    if (BEFORE.contains(before)) {
      return Optional.of(Status.PLANNED)
          .filter(s -> !governor.get().past())
          .or(() -> Optional.of(Status.HELD));
    }
    Optional<Status> clause =
        governor.get().form() == Form.PARTICIPLE
            ? Optional.of(Status.HELD)
            : ofVerb(scene, governor.get());
    return clause.map(s -> s == Status.DENIED ? Status.HELD : s);
  }
}
