package org.rapporteur.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Words;

/**
 * Reads from tense, modal, negation and governing words whether an event took place. Empty where
 * the words make no event of it: opinions ('should meet'), conditions ('if they meet').
 */
final class StatusReader {

  private static final Set<String> FUTURE = Words.of("future");
  private static final Set<String> POSSIBLE = Words.of("possible");
  private static final Set<String> TURNS = Words.of("turns");
  private static final Set<String> DEPARTING = Words.of("departing");
  private static final Set<String> UPON = Words.of("upon");
  private static final Set<String> RANKING = Words.of("ranking");
  private static final Set<String> OPPORTUNITIES = Words.of("opportunities");
  private static final Set<String> TAKING = Set.of("have", "get", "take", "use", "seize");
  private static final int LOOK_BACK = 8;

  private final Attitudes attitudes;
  private final Plans plans;
  private final Claims claims;
  private final Gerunds gerunds;

  StatusReader(Attitudes attitudes) {
    this.attitudes = attitudes;
    plans = new Plans(attitudes);
    claims = new Claims(attitudes);
    gerunds = new Gerunds(this, attitudes);
  }

  /** The status of what the verb says in a frame of two words: 'is due in Paris' is planned. */
  Optional<Status> ofVerb(Scene scene, VerbGroup verb, Frame frame) {
    boolean compound =
        verb.last() < scene.sentence().size() && !frame.lemmas().contains(verb.lemma());
    if (compound && Plans.isUnfulfilled(scene, verb, verb.last())) {
      return Optional.of(Status.CANCELLED);
    }
    Status attitude = compound ? attitudes.at(scene, verb.last()).orElse(Status.HELD) : Status.HELD;
    return ofVerb(scene, verb).map(clause -> combine(attitude, clause));
  }

  /** The status of what the verb itself says. */
  Optional<Status> ofVerb(Scene scene, VerbGroup verb) {
    return switch (verb.form()) {
      case FINITE -> finite(scene, verb);
      case INFINITIVE -> infinitive(scene, verb);
      case PARTICIPLE -> gerunds.status(scene, verb);
    };
  }

  /**
   * The status of an event whose noun is the object or subject of {@code verb}: 'cancelled the
   * talks', 'the talks were cancelled', 'the talks are off'.
   */
  Optional<Status> ofNounOf(Scene scene, VerbGroup verb) {
    Optional<VerbGroup> fate = Predicates.infinitive(scene, verb).filter(v -> tells(scene, v));
    if (fate.isPresent()) {
      return fate.flatMap(v -> attitudes.at(scene, v.head()));
    }
    int word = Predicates.word(scene, verb);
    Status attitude = attitudes.at(scene, word).orElse(Status.HELD);
    if (attitude == Status.HELD && Predicates.isOpinion(scene, verb, word)) {
      return Optional.empty();
    }
    if (Plans.isUnfulfilled(scene, verb, word)
        || Predicates.toCome(scene, verb).filter(v -> verb.past() && v.past()).isPresent()
        || Predicates.isNotToBe(scene, verb)) {
      return Optional.of(Status.CANCELLED);
    }
    boolean ahead = !verb.negated() && Predicates.toCome(scene, verb).isPresent();
    Optional<Status> own = ahead ? Optional.of(Status.PLANNED) : ofVerb(scene, verb);
    return Plans.isMoved(scene, verb) && own.filter(s -> s != Status.DENIED).isPresent()
        ? Optional.of(Status.PLANNED)
        : own.map(status -> combine(attitude, status));
  }

  /** 'Had to be cancelled', 'is to be postponed'. */
  private boolean tells(Scene scene, VerbGroup infinitive) {
    return infinitive.passive()
        && attitudes.at(scene, infinitive.head()).filter(s -> s != Status.HELD).isPresent();
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
    return switch (clause) {
      case DENIED -> denied(attitude);
      case PROPOSED ->
          attitude == Status.CANCELLED
              ? Status.PLANNED
              : attitude == Status.PLANNED ? clause : either(attitude, clause);
      default -> either(attitude, clause);
    };
  }

  /** Who does not cancel keeps the plan, who does not refuse leaves it open. */
  private static Status denied(Status attitude) {
    return switch (attitude) {
      case CANCELLED -> Status.PLANNED;
      case DENIED -> Status.PROPOSED;
      default -> Status.DENIED;
    };
  }

  private static Status either(Status attitude, Status clause) {
    boolean dropped = clause == Status.CANCELLED && attitude != Status.DENIED;
    return attitude == Status.HELD || dropped ? clause : attitude;
  }

  private Optional<Status> finite(Scene scene, VerbGroup verb) {
    if (Hypotheses.is(scene, verb)) {
      return Optional.empty();
    }
    Optional<Status> own = isAhead(scene, verb) ? Optional.of(Status.PLANNED) : tense(scene, verb);
    return claims.about(scene, verb).map(a -> own.map(s -> combine(a, s))).orElse(own);
  }

  /** 'It will be raised when they meet': a present tense about what is to come. */
  private static boolean isAhead(Scene scene, VerbGroup verb) {
    boolean present = !verb.past() && verb.modal().isEmpty() && !verb.negated();
    return present
        && IntStream.range(Math.max(0, verb.first() - LOOK_BACK), verb.first())
            .anyMatch(i -> UPON.contains(scene.word(i)))
        && scene.clauses().verbs().stream().anyMatch(v -> v.modal().isPresent());
  }

  private static Optional<Status> tense(Scene scene, VerbGroup verb) {
    if (Hypotheses.isUnreal(verb)) {
      return Optional.of(Status.CANCELLED).filter(s -> turns(scene, verb));
    }
    if (Hypotheses.isOnCondition(scene, verb)) {
      return Optional.empty();
    }
    if (verb.modal().isPresent() && !FUTURE.contains(verb.modal().get())) {
      boolean possible = POSSIBLE.contains(verb.modal().get());
      return possible && !verb.past()
          ? Optional.of(verb.negated() ? Status.DENIED : Status.PROPOSED)
          : Optional.empty();
    }
    if (scene.words(verb.first(), verb.head()).contains("no longer")) {
      return verb.modal().map(m -> Status.CANCELLED);
    }
    if (verb.negated() || scene.word(verb.first() - 1).equals("never")) {
      return Optional.of(Status.DENIED);
    }
    return Optional.of(verb.modal().isPresent() ? Status.PLANNED : Status.HELD);
  }

  /** 'Would have met but fell ill': what stood against it follows. */
  private static boolean turns(Scene scene, VerbGroup verb) {
    return IntStream.range(verb.last(), scene.sentence().size())
        .anyMatch(i -> TURNS.contains(scene.word(i)));
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
    if (noun && isTaken(scene, before, governor.get())) {
      return ofVerb(scene, governor.get());
    }
    return noun
        ? Optional.of(ofOffer(scene, before, governor.get(), word.get()))
        : controlled(scene, verb, governor.get(), Math.max(before, 0), word);
  }

  /** 'Had an opportunity to see' tells that he saw it. */
  private static boolean isTaken(Scene scene, int noun, VerbGroup governor) {
    return OPPORTUNITIES.contains(scene.sentence().token(noun).lemma())
        && TAKING.contains(governor.lemma())
        && (governor.past() || governor.modal().isPresent());
  }

  /** The status of an infinitive behind the verb or adjective that governs it. */
  private Optional<Status> controlled(
      Scene scene, VerbGroup verb, VerbGroup governor, int before, Optional<Status> word) {
    if (Hypotheses.isFormerHabit(scene, verb)) {
      return Optional.empty();
    }
    if (Hypotheses.isDemand(scene, governor, verb)) {
      return Optional.empty();
    }
    Status attitude = word.or(() -> attitudes.at(scene, governor.head())).orElse(Status.HELD);
    boolean ahead = Predicates.isBe(governor) && !ranks(scene, verb);
    if (attitude == Status.HELD && (ahead || Predicates.isGoingTo(governor, verb))) {
      attitude = Status.PLANNED;
    }
    if (attitude == Status.PLANNED
        && (Plans.isUnfulfilled(scene, governor, before, verb)
            || plans.isDropped(scene, governor))) {
      return Optional.of(Status.CANCELLED);
    }
    Status control = attitude;
    Optional<Status> clause =
        governor.last() <= verb.first() ? ofVerb(scene, governor) : Optional.empty();
    boolean errand = DEPARTING.contains(governor.lemma());
    return clause
        .map(s -> errand && s == Status.HELD ? Status.PLANNED : s)
        .map(status -> negate(verb, combine(control, status)));
  }

  /** 'Was the first to be received': so far as the verb before says, it took place. */
  private static boolean ranks(Scene scene, VerbGroup verb) {
    int from = scene.clauses().verbBefore(verb.first()).map(VerbGroup::last).orElse(verb.first());
    return IntStream.range(from, verb.first()).anyMatch(i -> RANKING.contains(scene.word(i)));
  }

  /** 'An invitation by X to visit', 'to X to visit', 'for X to visit': X stands between. */
  private static boolean isMaker(Scene scene, Phrase phrase) {
    return phrase.first() > 1
        && Set.of("by", "from", "to", "for").contains(scene.word(phrase.first() - 1));
  }

  /**
   * 'Has no plans to meet' denies, 'made no offer' too; whoever 'has not answered an invitation'
   * leaves it open.
   */
  Status ofOffer(Scene scene, int noun, VerbGroup governor, Status attitude) {
    boolean none =
        scene.clauses().nouns().stream()
            .anyMatch(n -> n.head() == noun && scene.word(n.first()).equals("no"));
    Optional<Status> verb = attitudes.at(scene, governor.head());
    if (none || verb.isPresent() && governor.negated()) {
      return Status.DENIED;
    }
    return verb.filter(s -> s != Status.HELD && governor.last() <= noun)
        .map(s -> isThreat(scene, governor) ? attitude : s == Status.PROPOSED ? attitude : s)
        .orElse(attitude);
  }

  /** 'Threatened to cancel', 'may cancel': the plan stands so long. */
  private boolean isThreat(Scene scene, VerbGroup verb) {
    return ofVerb(scene, verb).filter(s -> s == Status.PROPOSED).isPresent();
  }

  private static Status negate(VerbGroup verb, Status status) {
    return verb.negated() ? Status.DENIED : status;
  }
}
