package org.rapporteur.page.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that happens between actors of at least two sides, as all its reports together have it.
 *
 * @param id such as {@code event-meeting-wang-yi-….0123456789ab}
 * @param type meeting, call, visit or signing
 * @param status held, planned, proposed, cancelled or denied
 * @param period the days
 * @param dateStated whether some report gives the days by an expression of time
 * @param place where
 * @param country the state where the place lies
 * @param confidence that of the surest report
 * @param disputed on what the reports contradict each other: status, date or country
 * @param visit the id of the visit during which it takes place
 * @param participants who takes part
 * @param reports what articles claim of it, the earliest first
 */
public record Event(
    String id,
    String type,
    String status,
    Period period,
    boolean dateStated,
    Optional<Place> place,
    Optional<Named> country,
    double confidence,
    List<String> disputed,
    Optional<String> visit,
    List<Participant> participants,
    List<Report> reports) {

  /** Who reports it, each once. */
  public Set<String> sources() {
    return reports.stream()
        .map(report -> report.article().source())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether an actor takes part; a state also when somebody acts for it or it is the host. */
  public boolean involves(String actor) {
    for (Participant participant : participants) {
      if (participant.actor().id().equals(actor) || participant.isFor(actor)) {
        return true;
      }
    }
    return false;
  }

  /** The states that somebody acts for, each once. */
  public Set<Named> states() {
    Set<Named> states = new LinkedHashSet<>();
    for (Participant participant : participants) {
      participant.acting().ifPresent(states::add);
    }
    return states;
  }

  /** How many sides face each other, go-betweens aside. */
  public int sides() {
    return (int)
        participants.stream()
            .filter(p -> !p.isMediator())
            .map(Participant::side)
            .distinct()
            .count();
  }
}
