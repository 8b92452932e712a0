package org.rapporteur.page.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part in an event according to all its reports. The letters of sides mean something
 * inside one report only: the fullest report lends them, and whom only another one names joins the
 * side of those whom both name, or of the same state, or gets a side of its own.
 */
final class Lineup {

  private final Map<String, Participant> byActor = new LinkedHashMap<>();

  private Lineup() {}

  /**
   * The participants of the reports, each actor once, by side.
   *
   * @param reports the reports, the earliest first; those with the event's status count before
   *     others
   */
  static List<Participant> of(List<Report> reports, String status) {
    Lineup lineup = new Lineup();
    reports.stream()
        .sorted(
            Comparator.comparing((Report report) -> !report.status().equals(status))
                .thenComparing(report -> -report.participants().size())
                .thenComparing(report -> -report.confidence()))
        .forEach(lineup::add);
    return lineup.byActor.values().stream()
        .sorted(
            Comparator.comparing(Participant::isMediator)
                .thenComparing(Participant::side)
                .thenComparing(p -> p.role().equals("delegate"))
                .thenComparing(p -> !p.actor().isPerson())
                .thenComparing(p -> p.actor().name()))
        .toList();
  }

  private void add(Report report) {
    boolean isFirst = byActor.isEmpty();
    Map<String, String> letters = new HashMap<>();
    for (Participant participant : report.participants()) {
      Participant known = byActor.get(participant.actor().id());
      if (known != null) {
        letters.putIfAbsent(participant.side(), known.side());
        byActor.put(known.actor().id(), filled(known, participant));
      }
    }
    for (Participant participant : report.participants()) {
      if (!byActor.containsKey(participant.actor().id())) {
        String letter =
            isFirst
                ? participant.side()
                : letters.computeIfAbsent(participant.side(), side -> letter(participant));
        byActor.put(participant.actor().id(), participant.on(letter));
      }
    }
  }

  /** What one report leaves open another may tell. */
  private static Participant filled(Participant known, Participant other) {
    return new Participant(
        known.actor(),
        known.side(),
        known.role(),
        known.office().or(other::office),
        known.office().isPresent() ? known.former() : other.former(),
        known.state().or(other::state),
        known.onBehalfOf().or(other::onBehalfOf),
        known.delegation().or(other::delegation));
  }

  private String letter(Participant participant) {
    Optional<String> compatriots =
        participant
            .acting()
            .flatMap(
                state ->
                    byActor.values().stream()
                        .filter(p -> p.acting().equals(Optional.of(state)))
                        .map(Participant::side)
                        .findFirst());
    return compatriots.orElseGet(() -> unused(participant.side()));
  }

  private String unused(String wanted) {
    char letter = wanted.isEmpty() ? 'a' : wanted.charAt(0);
    while (isUsed(String.valueOf(letter))) {
      letter++;
    }
    return String.valueOf(letter);
  }

  private boolean isUsed(String letter) {
    return byActor.values().stream().anyMatch(p -> p.side().equals(letter));
  }
}
