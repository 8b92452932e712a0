package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.event.time.Period;
import org.rapporteur.text.Span;

/**
 * What one article claims of one event.
 *
 * @param number its number in the article, from 1, in the order of its evidence
 * @param type meeting, call, visit or signing
 * @param status held, planned, proposed, cancelled or denied
 * @param participations at least two, on at least two sides
 * @param place where
 * @param when in which period
 * @param evidence the sentences that say so, the main one first, never empty
 * @param trigger the words that made the report, inside the first evidence
 * @param frame the name of the frame that made the report, a row of the frame table
 * @param confidence how sure it is that a reader would agree, 0 to 1
 * @param accordingTo the words for whom the article names as its source
 * @param agreement what is signed, for signings
 * @param within the number of the visit during which it takes place
 */
public record Report(
    int number,
    EventType type,
    Status status,
    List<Participation> participations,
    Optional<Location> place,
    Optional<Period> when,
    List<Span> evidence,
    Span trigger,
    String frame,
    double confidence,
    Optional<String> accordingTo,
    Optional<String> agreement,
    OptionalInt within) {

  public Report {
    participations = List.copyOf(participations);
    evidence = List.copyOf(evidence);
    if (participations.size() < 2) {
      throw new IllegalArgumentException("a report needs two participants, not " + participations);
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "a report needs evidence: " + type + " of " + participations);
    }
  }

  /** The same report, of which one is so sure. */
  Report sure(double confidence) {
    return new Report(
        number,
        type,
        status,
        participations,
        place,
        when,
        evidence,
        trigger,
        frame,
        confidence,
        accordingTo,
        agreement,
        within);
  }
}
