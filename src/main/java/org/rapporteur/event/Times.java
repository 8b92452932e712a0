package org.rapporteur.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.time.Kind;
import org.rapporteur.event.time.Period;
import org.rapporteur.event.time.TimeExpression;

/** Finds when an event takes place from the expressions of time in its clause. */
final class Times {

  private static final Set<Kind> NO_DATE = EnumSet.of(Kind.CLOCK, Kind.DURATION);
  private static final int NEAR = 3;

  /**
   * The period that the candidate's own clause states, for an article published on {@code
   * published}.
   */
  Optional<Period> stated(Candidate candidate, LocalDate published, Optional<Period> anchor) {
    return candidate.scene().times().stream()
        .filter(e -> !NO_DATE.contains(e.kind()))
        .filter(e -> e.first() >= candidate.from() && e.last() <= candidate.to())
        .filter(e -> !e.attributive() || describes(candidate, e))
        .sorted(Comparator.comparingInt(e -> distance(candidate, e)))
        .flatMap(e -> e.resolve(published, candidate.direction(), anchor).stream())
        .findFirst();
  }

  /** 'the June 2021 summit': an attributive date belongs to the noun behind it. */
  private static boolean describes(Candidate candidate, TimeExpression expression) {
    int gap = candidate.trigger() - expression.last();
    return gap >= 0 && gap <= NEAR;
  }

  /**
   * Behind the trigger counts as nearer than ahead of it, and another verb between the two as far
   * away.
   */
  private static int distance(Candidate candidate, TimeExpression expression) {
    int gap = expression.first() - candidate.trigger();
    int from = Math.min(expression.last(), candidate.trigger() + 1);
    int to = Math.max(expression.first(), candidate.trigger());
    long verbs =
        candidate.scene().clauses().verbs().stream()
            .filter(v -> v.first() >= from && v.head() < to)
            .count();
    return (gap > 0 ? gap : 2 - gap) + (int) verbs * 20;
  }
}
