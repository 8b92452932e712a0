package org.rapporteur.page.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which events are wanted; what is empty restricts nothing.
 *
 * @param from no event that was over before this day
 * @param to no event that began after this day
 * @param type meeting, call, visit or signing
 * @param status held, planned, proposed, cancelled or denied; disputed for what sources contradict
 *     each other on
 * @param actor somebody who takes part, or a state that somebody acts for
 * @param with another one
 * @param place the id of the place
 */
public record Selection(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> type,
    Optional<String> status,
    Optional<String> actor,
    Optional<String> with,
    Optional<String> place) {

  /** Everything. */
  public static final Selection ALL =
      new Selection(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The wanted events, the latest first. */
  public List<Event> of(Catalogue catalogue) {
    if (equals(ALL)) {
      return catalogue.events();
    }
    Stream<Event> events = actor.map(catalogue::with).orElseGet(catalogue::events).stream();
    return events.filter(this::wants).toList();
  }

  /** Whether an event is one of the wanted. */
  public boolean wants(Event event) {
    return isIn(event.period())
        && type.map(event.type()::equals).orElse(true)
        && status.map(wanted -> has(event, wanted)).orElse(true)
        && actor.map(event::involves).orElse(true)
        && with.map(event::involves).orElse(true)
        && place.map(id -> event.place().filter(p -> p.id().equals(id)).isPresent()).orElse(true);
  }

  private static boolean has(Event event, String status) {
    return status.equals("disputed") ? !event.disputed().isEmpty() : event.status().equals(status);
  }

  /** What has no days at all is outside every period. */
  private boolean isIn(Period period) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    Optional<LocalDate> last = period.to().or(period::from);
    Optional<LocalDate> first = period.from().or(period::to);
    return last.isPresent()
        && from.map(day -> !last.get().isBefore(day)).orElse(true)
        && to.map(day -> !first.get().isAfter(day)).orElse(true);
  }

  /** The same without a period. */
  public Selection always() {
    return new Selection(Optional.empty(), Optional.empty(), type, status, actor, with, place);
  }

  /** The same for another type. */
  public Selection type(Optional<String> other) {
    return new Selection(from, to, other, status, actor, with, place);
  }

  /** The same for another status. */
  public Selection status(Optional<String> other) {
    return new Selection(from, to, type, other, actor, with, place);
  }

  /** The same for another actor. */
  public Selection actor(Optional<String> other) {
    return new Selection(from, to, type, status, other, with, place);
  }
}
