package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Place;

/**
 * An event as lists show it: all that a sentence about it needs.
 *
 * @param certainty how exactly the days are known: day, range, month, open or none
 * @param sources who reports it
 * @param disputed on what the sources contradict each other
 * @param parts what took place during it, for visits; empty where parts have entries of their own
 */
public record Card(
    String id,
    String type,
    String status,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String certainty,
    boolean dateStated,
    Optional<Place> place,
    Optional<Named> country,
    double confidence,
    List<Participant> participants,
    Set<String> sources,
    List<String> disputed,
    List<Card> parts) {

  static Card of(Event event) {
    return of(event, List.of());
  }

  static Card of(Event event, List<Event> parts) {
    return new Card(
        event.id(),
        event.type(),
        event.status(),
        event.period().from(),
        event.period().to(),
        event.period().certainty().name().toLowerCase(Locale.ROOT),
        event.dateStated(),
        event.place(),
        event.country(),
        event.confidence(),
        event.participants(),
        event.sources(),
        event.disputed(),
        parts.stream()
            .sorted(Comparator.comparing(e -> e.period().from().orElse(LocalDate.MAX)))
            .map(Card::of)
            .collect(Collectors.toUnmodifiableList()));
  }
}
