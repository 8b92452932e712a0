package org.rapporteur.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.time.Kind;
import org.rapporteur.event.time.Period;
import org.rapporteur.event.time.TimeExpression;

/** Finds when an event takes place from the expressions of time in its sentence. */
final class Times {

  private static final Set<Kind> NO_DATE = EnumSet.of(Kind.CLOCK, Kind.DURATION);
  private static final int NEAR = 3;
  private static final int FAR = Integer.MAX_VALUE;

  private final Phases phases = Phases.standard();

  /**
   * The period that the candidate's own clause states, or the clause before it that it goes on
   * with, for an article published on {@code published}.
   */
  Optional<Period> stated(Candidate candidate, LocalDate published, Optional<Period> anchor) {
    return Stream.concat(inside(candidate), shared(candidate))
        .flatMap(e -> e.resolve(published, candidate.direction(), anchor).stream())
        .findFirst()
        .map(p -> candidate.frame().type() == EventType.VISIT ? phases.of(candidate, p) : p);
  }

  private static Stream<TimeExpression> inside(Candidate candidate) {
    return dates(candidate)
        .filter(e -> e.first() >= candidate.from() && e.last() <= candidate.to())
        .filter(e -> !e.attributive() || describes(candidate, e))
        .filter(e -> !candidate.scene().word(e.first() - 1).equals("for"))
        .filter(e -> distance(candidate, e) < FAR)
        .sorted(Comparator.comparingInt(e -> distance(candidate, e)));
  }

  /**
   * What opens the sentence governs all its clauses; 'and' goes on where the verb before it was.
   */
  private static Stream<TimeExpression> shared(Candidate candidate) {
    return dates(candidate)
        .filter(e -> e.last() <= candidate.from() && !e.attributive())
        .filter(e -> distance(candidate, e) < FAR)
        .filter(e -> adverbial(candidate, e).isFronted() || goesOn(candidate, e))
        .sorted(Comparator.comparingInt(e -> distance(candidate, e)));
  }

  /** 'Flew to Lima on Monday and met X': no verb between but the candidate's own. */
  private static boolean goesOn(Candidate candidate, TimeExpression expression) {
    Optional<VerbGroup> next = candidate.scene().clauses().verbAfter(expression.last());
    return candidate.scene().word(candidate.from() - 1).equals("and")
        && next.filter(v -> v.last() <= candidate.trigger() && candidate.frame().verb()).isEmpty();
  }

  private static Stream<TimeExpression> dates(Candidate candidate) {
    return candidate.scene().times().stream().filter(e -> !NO_DATE.contains(e.kind()));
  }

  /** 'the June 2021 summit': an attributive date belongs to the noun behind it. */
  private static boolean describes(Candidate candidate, TimeExpression expression) {
    int gap = candidate.trigger() - expression.last();
    return gap >= 0 && gap <= NEAR;
  }

  /** An attributive date of the trigger is the nearest. */
  private static int distance(Candidate candidate, TimeExpression expression) {
    return expression.attributive()
        ? 0
        : adverbial(candidate, expression).distance(candidate).orElse(FAR);
  }

  private static Adverbial adverbial(Candidate candidate, TimeExpression expression) {
    return new Adverbial(candidate.scene(), expression.first(), expression.last());
  }
}
