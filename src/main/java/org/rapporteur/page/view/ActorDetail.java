package org.rapporteur.page.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.page.catalogue.Actor;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Delegation;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Tenure;

/**
 * An actor with all that is known of it.
 *
 * @param aliases other names in texts or in the registry
 * @param tenures the offices in which reports show a person, the earliest first
 * @param office the office in the latest event that names one
 * @param total how many events it takes part in
 * @param first the first day of the earliest
 * @param last the last day of the latest
 * @param counterparts who was on another side, the most frequent first
 * @param people for a state or organization, who acted for it, the most frequent first
 * @param delegations the groups that it led, belonged to, or sent
 */
public record ActorDetail(
    Actor actor,
    List<String> aliases,
    List<Tenure> tenures,
    Optional<String> office,
    int total,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Counterpart> counterparts,
    List<Counterpart> people,
    List<Delegation> delegations) {

  private static final int MOST = 200;

  /** How many events of each kind the two have in common. */
  public record Counterpart(Actor actor, int held, int planned, int dropped, int disputed) {

    private static final Counterpart NONE = new Counterpart(null, 0, 0, 0, 0);

    private Counterpart plus(Actor who, Event event) {
      boolean isHeld = event.status().equals("held");
      boolean isPlanned = event.status().equals("planned") || event.status().equals("proposed");
      return new Counterpart(
          who,
          held + (isHeld ? 1 : 0),
          planned + (isPlanned ? 1 : 0),
          dropped + (isHeld || isPlanned ? 0 : 1),
          disputed + (event.disputed().isEmpty() ? 0 : 1));
    }

    private int all() {
      return held + planned + dropped;
    }
  }

  /** The actor with this id, if there is one. */
  public static Optional<ActorDetail> of(Catalogue catalogue, String id) {
    return catalogue.actor(id).map(actor -> of(catalogue, actor));
  }

  private static ActorDetail of(Catalogue catalogue, Actor actor) {
    List<Event> events = catalogue.with(actor.id());
    Map<String, Counterpart> counterparts = new HashMap<>();
    Map<String, Counterpart> people = new HashMap<>();
    events.forEach(event -> count(actor, event, counterparts, people));
    return new ActorDetail(
        actor,
        catalogue.names(actor.id()),
        catalogue.tenures(actor.id()).stream().sorted(Comparator.comparing(Tenure::from)).toList(),
        office(actor, events),
        events.size(),
        events.stream().flatMap(e -> e.period().from().stream()).min(Comparator.naturalOrder()),
        events.stream().flatMap(e -> e.period().to().stream()).max(Comparator.naturalOrder()),
        ranked(counterparts),
        ranked(people),
        delegations(catalogue, actor, events));
  }

  private static void count(
      Actor actor,
      Event event,
      Map<String, Counterpart> counterparts,
      Map<String, Counterpart> people) {
    Set<String> own = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      if (isFor(participant, actor)) {
        own.add(participant.side());
        if (!participant.actor().id().equals(actor.id())) {
          add(people, participant.actor(), event);
        }
      }
    }
    for (Participant participant : event.participants()) {
      if (!own.contains(participant.side())) {
        add(counterparts, participant.actor(), event);
      }
    }
  }

  private static boolean isFor(Participant participant, Actor actor) {
    return participant.actor().id().equals(actor.id())
        || participant.acting().filter(state -> state.id().equals(actor.id())).isPresent();
  }

  private static void add(Map<String, Counterpart> counts, Actor who, Event event) {
    counts.put(who.id(), counts.getOrDefault(who.id(), Counterpart.NONE).plus(who, event));
  }

  private static List<Counterpart> ranked(Map<String, Counterpart> counts) {
    return counts.values().stream()
        .sorted(
            Comparator.comparing((Counterpart c) -> -c.held())
                .thenComparing(c -> -c.all())
                .thenComparing(c -> c.actor().name()))
        .limit(MOST)
        .toList();
  }

  private static Optional<String> office(Actor actor, List<Event> events) {
    return events.stream()
        .flatMap(event -> event.participants().stream())
        .filter(p -> p.actor().id().equals(actor.id()) && !p.former())
        .flatMap(p -> p.office().stream())
        .findFirst();
  }

  private static List<Delegation> delegations(
      Catalogue catalogue, Actor actor, List<Event> events) {
    return events.stream()
        .flatMap(event -> event.reports().stream())
        .flatMap(report -> report.participants().stream())
        .filter(participant -> isFor(participant, actor))
        .map(participant -> participant.delegation().orElse(null))
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> catalogue.delegation(id).stream())
        .toList();
  }
}
