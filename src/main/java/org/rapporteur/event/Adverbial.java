package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.table.Words;

/**
 * A phrase of place or time in a sentence, and how near it is to a trigger: which verb it belongs
 * to decides before the number of words between them.
 *
 * @param scene the sentence
 * @param first its first token, behind its preposition
 * @param last the index behind its last token
 */
record Adverbial(Scene scene, int first, int last) {

  /** What each barrier between a trigger and a phrase counts, in words. */
  static final int BARRIER = 20;

  private static final Set<String> LEADING = Words.of("before a time");
  private static final Set<String> OPENING = Words.of("opening");
  private static final Set<String> REPORTING = Words.of("reporting");
  private static final Set<String> OCCASION = Words.of("occasion");
  private static final Set<String> AHEAD = Set.of("before", "ahead", "prior", "until");
  private static final Set<String> OTHER_TIME = Words.of("turning");

  /**
   * How far it is from the candidate's trigger, in words with barriers; empty when it belongs to
   * something else.
   */
  OptionalInt distance(Candidate candidate) {
    int trigger = candidate.trigger();
    int gap = first - trigger;
    Optional<VerbGroup> governor = governor();
    if (governor.filter(g -> isForeign(candidate, g)).isPresent()
        || isBehindRelative(trigger)
        || isEarlier(trigger)) {
      return OptionalInt.empty();
    }
    int near = gap > 0 ? gap : 2 - gap;
    return OptionalInt.of(near + BARRIER * barriers(candidate, governor));
  }

  /** 'Arrives on Monday ahead of talks': the talks are on another day. */
  private boolean isEarlier(int trigger) {
    for (int i = trigger - 1; i >= last; i--) {
      if (scene.sentence().token(i).isVerb()) {
        return false;
      }
      if (AHEAD.contains(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it opens the sentence, ahead of all verbs. */
  boolean isFronted() {
    return scene.clauses().verbBefore(first).isEmpty();
  }

  /** The verb that it belongs to: the one before it, or behind it when it opens a clause. */
  Optional<VerbGroup> governor() {
    int begin = begin();
    Optional<VerbGroup> next =
        scene.clauses().verbs().stream()
            .filter(v -> v.form() == Form.FINITE && v.first() >= last)
            .findFirst();
    Optional<VerbGroup> previous = scene.clauses().verbBefore(begin);
    boolean opens = previous.isEmpty() || OPENING.contains(scene.word(begin - 1));
    return opens ? next.or(() -> previous) : previous;
  }

  /** Its first token with the prepositions before it, and a comma. */
  private int begin() {
    int i = first;
    while (LEADING.contains(scene.word(i - 1))) {
      i--;
    }
    return scene.word(i - 1).equals(",") && OPENING.contains(scene.word(i - 2)) ? i - 1 : i;
  }

  /** It tells when or where somebody said so, or what another clause about its subject tells. */
  private boolean isForeign(Candidate candidate, VerbGroup governor) {
    int trigger = candidate.trigger();
    boolean own = governor.first() <= trigger && trigger < governor.last();
    boolean noun = !candidate.frame().verb();
    if (own || noun && isNearest(governor, trigger) || isAside(governor, trigger)) {
      return false;
    }
    return REPORTING.contains(governor.lemma()) && governor.form() == Form.FINITE
        || isRelative(governor) && closes(governor, trigger);
  }

  /** 'Announced on Monday after meeting Y': the words behind the date tell the occasion. */
  private boolean isAside(VerbGroup governor, int trigger) {
    boolean finite =
        scene.clauses().verbs().stream()
            .anyMatch(v -> v.form() == Form.FINITE && v.first() >= last && v.first() <= trigger);
    return governor.last() <= first
        && last <= trigger
        && !finite
        && IntStream.range(last, trigger).anyMatch(i -> OCCASION.contains(scene.word(i)));
  }

  private boolean isNearest(VerbGroup governor, int trigger) {
    return scene.clauses().verbBefore(trigger).filter(governor::equals).isPresent()
            && first > trigger
        || scene.clauses().verbAfter(trigger).filter(governor::equals).isPresent();
  }

  private boolean isRelative(VerbGroup verb) {
    for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - 6); i--) {
      if (scene.word(i).equals(",")) {
        return false;
      }
      if (scene.sentence().token(i).tag().matches("W.*")) {
        return i > 0;
      }
    }
    return false;
  }

  /** 'X, who arrived on Tuesday, met Y': the clause is over when the trigger's verb comes. */
  private boolean closes(VerbGroup relative, int trigger) {
    return relative.last() <= trigger && commas(last, trigger) > 0;
  }

  private long commas(int from, int to) {
    long commas = 0;
    for (int i = from; i < to; i++) {
      commas += scene.word(i).equals(",") ? 1 : 0;
    }
    return commas;
  }

  /** 'Met X, who arrived on Tuesday': behind the trigger, and in a clause about somebody else. */
  private boolean isBehindRelative(int trigger) {
    for (int i = trigger + 1; i < first; i++) {
      boolean who = scene.sentence().token(i).tag().matches("WP|WDT");
      if (who && scene.clauses().verbAfter(i).filter(this::isOpen).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** It is in the clause of the verb unless a comma has closed that. */
  private boolean isOpen(VerbGroup relative) {
    return relative.first() < first && commas(relative.last(), first) == 0;
  }

  private int barriers(Candidate candidate, Optional<VerbGroup> governor) {
    int trigger = candidate.trigger();
    int from = Math.min(last, trigger + 1);
    int to = Math.max(first, trigger);
    List<VerbGroup> between =
        scene.clauses().verbs().stream().filter(v -> v.first() >= from && v.head() < to).toList();
    boolean elsewhere =
        first < trigger
            && candidate.frame().verb()
            && governor.filter(g -> g.form() == Form.FINITE && g.last() <= first).isPresent();
    int turns = first > trigger ? turns(trigger + 1, first) : 0;
    return between.size() + turns + (elsewhere ? 1 : 0);
  }

  /** 'before', 'after' and the like, unless they belong to an expression of time themselves. */
  private int turns(int from, int to) {
    int turns = 0;
    for (int i = from; i < to; i++) {
      boolean dates = scene.isTime(i) || scene.isTime(i + 1) || i + 1 == to;
      boolean idiom = scene.word(i + 1).equals("another") || scene.word(i + 1).equals("all");
      turns += OTHER_TIME.contains(scene.word(i)) && !dates && !idiom ? 1 : 0;
    }
    return turns;
  }
}
