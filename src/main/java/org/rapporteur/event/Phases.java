package org.rapporteur.event;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Table;
import org.rapporteur.event.time.Period;

/**
 * Makes a visit's period of the date of one of its ends: 'arrived on Tuesday for a three-day
 * visit', 'ended a two-day visit on Friday'.
 */
record Phases(Set<String> begin, Set<String> end) {

  private static final Phases STANDARD = load();

  /**
   * Verbs between a visit's noun and the one that carries it do not count beyond this many words.
   */
  private static final int REACH = 8;

  static Phases standard() {
    return STANDARD;
  }

  private static Phases load() {
    Map<String, Set<String>> rows =
        Table.rows("phases.tsv", 2)
            .collect(Collectors.toMap(row -> row.get(0), row -> Set.of(row.get(1).split(","))));
    return new Phases(rows.get("begin"), rows.get("end"));
  }

  /**
   * The period of the candidate's visit, when its words date it {@code when}. Where only one end is
   * known the other stays open.
   */
  Period of(Candidate candidate, Period when) {
    boolean day = when.notBefore().isPresent() && when.notBefore().equals(when.notAfter());
    boolean since = when.notBefore().isPresent() && when.notAfter().isEmpty();
    if (!day && !since) {
      return when;
    }
    OptionalInt days = days(candidate);
    if (isEnd(candidate)) {
      return day ? until(when, days) : when;
    }
    if (days.isPresent()) {
      return when.lasting(days.getAsInt());
    }
    return day && isBegin(candidate)
        ? Period.of(when.notBefore(), Optional.empty(), when.stated(), when.basis())
        : when;
  }

  private static Period until(Period when, OptionalInt days) {
    Optional<java.time.LocalDate> first =
        days.isPresent()
            ? when.notAfter().map(d -> d.minusDays(days.getAsInt() - 1L))
            : Optional.empty();
    return Period.of(first, when.notAfter(), when.stated(), when.basis());
  }

  /** How long the clause says that it lasts. */
  private static OptionalInt days(Candidate candidate) {
    return candidate.scene().times().stream()
        .filter(e -> e.first() >= candidate.from() && e.last() <= candidate.to())
        .map(e -> e.days())
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private boolean isBegin(Candidate candidate) {
    return verb(candidate).filter(v -> begin.contains(v.lemma())).isPresent();
  }

  private boolean isEnd(Candidate candidate) {
    return verb(candidate).filter(v -> end.contains(v.lemma())).isPresent();
  }

  /** The verb itself, or the one that carries the noun. */
  private static Optional<VerbGroup> verb(Candidate candidate) {
    int trigger = candidate.trigger();
    if (candidate.frame().verb()) {
      return candidate.scene().clauses().verbs().stream()
          .filter(v -> v.first() <= trigger && trigger < v.last())
          .findFirst();
    }
    return candidate
        .scene()
        .clauses()
        .verbBefore(trigger)
        .filter(v -> trigger - v.last() <= REACH)
        .or(() -> candidate.scene().clauses().verbAfter(trigger));
  }
}
