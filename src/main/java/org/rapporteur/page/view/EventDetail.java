package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.page.catalogue.Article;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.page.catalogue.Delegation;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Report;

/**
 * An event with all that is known of it.
 *
 * @param event the event itself, with what took place during it
 * @param visit the visit during which it took place
 * @param reports what each article claims, with the sentence
 * @param notes how the sources compare
 * @param delegations the groups that participants lead or belong to
 * @param related events of the same people within a few days
 */
public record EventDetail(
    Card event,
    Optional<Card> visit,
    List<Account> reports,
    List<Note> notes,
    List<Delegation> delegations,
    List<Card> related) {

  private static final int NEAR_DAYS = 6;
  private static final int RELATED = 8;

  /** The event with this id, if there is one. */
  public static Optional<EventDetail> of(Catalogues catalogues, String id) {
    Catalogue catalogue = catalogues.current();
    return catalogue.event(id).map(event -> of(catalogues, catalogue, event));
  }

  private static EventDetail of(Catalogues catalogues, Catalogue catalogue, Event event) {
    Map<Article, Evidence> evidence = new HashMap<>();
    List<Account> reports = new ArrayList<>();
    for (Report report : event.reports()) {
      reports.add(
          Account.of(
              report, evidence.computeIfAbsent(report.article(), a -> Evidence.of(catalogues, a))));
    }
    return new EventDetail(
        Card.of(event, catalogue.during(event)),
        event.visit().flatMap(catalogue::event).map(Card::of),
        reports,
        Notes.of(event),
        delegations(catalogue, event),
        related(catalogue, event));
  }

  private static List<Delegation> delegations(Catalogue catalogue, Event event) {
    return event.reports().stream()
        .flatMap(report -> report.participants().stream())
        .flatMap(participant -> participant.delegation().stream())
        .distinct()
        .flatMap(id -> catalogue.delegation(id).stream())
        .toList();
  }

  private static List<Card> related(Catalogue catalogue, Event event) {
    return event.participants().stream()
        .map(Participant::actor)
        .filter(actor -> actor.isPerson())
        .flatMap(actor -> catalogue.with(actor.id()).stream())
        .filter(other -> !other.id().equals(event.id()) && isNear(event, other))
        .collect(Collectors.toMap(Event::id, other -> other, (a, b) -> a))
        .values()
        .stream()
        .sorted(Comparator.comparing((Event other) -> first(other).orElseThrow()))
        .limit(RELATED)
        .map(Card::of)
        .toList();
  }

  private static boolean isNear(Event event, Event other) {
    Optional<LocalDate> one = first(event);
    Optional<LocalDate> two = first(other);
    return one.isPresent()
        && two.isPresent()
        && Math.abs(one.get().toEpochDay() - two.get().toEpochDay()) <= NEAR_DAYS;
  }

  private static Optional<LocalDate> first(Event event) {
    return event.period().from().or(event.period()::to);
  }
}
