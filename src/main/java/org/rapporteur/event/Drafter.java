package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.event.Draft.Member;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.VerbGroup.Form;
import org.rapporteur.event.time.Direction;
import org.rapporteur.event.time.Period;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.Registry;
import org.rapporteur.registry.State;
import org.rapporteur.text.Span;

/** Makes drafts of candidates, and says of the others why they are none. */
final class Drafter {

  /** A syntactic reading less sure than this is not worth reporting. */
  private static final double LEAST = 0.3;

  private static final double UNKNOWN_STATE = 0.75;

  private static final String ONE_PARTICIPANT = "one participant only";
  private static final String NO_OCCASION = "no occasion";
  private static final String ONE_SIDE = "one side only";

  private final Registry registry;
  private final Places places;
  private final Times times;

  Drafter(Registry registry, Places places, Times times) {
    this.registry = registry;
    this.places = places;
    this.times = times;
  }

  /**
   * What a candidate makes.
   *
   * @param draft the event as far as the candidate tells of it
   * @param gap why it is no event by itself
   */
  record Drafted(Draft draft, Optional<String> gap) {

    /** The draft if it is an event by itself. */
    Optional<Draft> whole() {
      return gap.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    /** Whether it is none because nothing tells on what occasion. */
    boolean lacksOccasion() {
      return gap.filter(NO_OCCASION::equals).isPresent();
    }

    /** Whether it is none because nobody faces anybody. */
    boolean lacksSides() {
      return gap.filter(why -> why.equals(ONE_PARTICIPANT) || why.equals(ONE_SIDE)).isPresent();
    }
  }

  /**
   * What {@code candidate} makes; when it is no event by itself, the reason goes to {@code
   * rejections} as well.
   */
  Drafted draft(Candidate candidate, Setting setting, Anchor anchor, List<Rejection> rejections) {
    Optional<State> host = candidate.destination().flatMap(Place::country).flatMap(registry::state);
    List<Part> parts = new ArrayList<>(candidate.parts());
    host.ifPresent(state -> parts.add(host(candidate, state)));
    parts.removeIf(part -> LookAlikes.isNoParty(part.actor()));
    List<Member> members = host.isPresent() ? Sides.ofVisit(parts) : Sides.of(parts);
    Optional<Location> place = places.stated(candidate, anchor.place());
    Optional<Period> when =
        setting
            .published()
            .flatMap(day -> times.stated(candidate, day, anchor.period()))
            .filter(period -> !isOther(candidate, setting, period));
    Optional<String> reason = reason(candidate, members, place, when);
    reason.ifPresent(
        why ->
            rejections.add(
                new Rejection(candidate.triggerSpan(), why, describe(candidate, members))));
    Status status = status(candidate, setting, when);
    EventType type = Channel.type(candidate);
    Span evidence = candidate.scene().sentence().span();
    Draft draft =
        new Draft(
            candidate.frame(),
            type,
            Channel.isOpen(candidate),
            status,
            isFirm(candidate),
            members,
            host,
            type == EventType.CALL ? Optional.empty() : place,
            when,
            List.of(evidence),
            candidate.triggerSpan(),
            candidate.scene().sentence().index(),
            candidate.scene().sentence().heading(),
            confidence(candidate, members),
            candidate.agreement());
    return new Drafted(draft, reason);
  }

  /** What is dated after the publication has not been held yet. */
  private static Status status(Candidate candidate, Setting setting, Optional<Period> when) {
    boolean ahead = when.filter(period -> isAhead(setting, period)).isPresent();
    return ahead && candidate.status() == Status.HELD ? Status.PLANNED : candidate.status();
  }

  private static boolean isAhead(Setting setting, Period period) {
    return setting.published().isPresent()
        && period.notBefore().filter(setting.published().get()::isBefore).isPresent();
  }

  /** 'At the talks they spoke of the summit on 15 December': what was held has no day to come. */
  private static boolean isOther(Candidate candidate, Setting setting, Period period) {
    boolean told =
        candidate.scene().clauses().verbs().stream()
            .anyMatch(v -> v.form() == Form.FINITE && v.past());
    return told
        && candidate.status() == Status.HELD
        && candidate.direction() == Direction.PAST
        && isAhead(setting, period);
  }

  private static boolean isFirm(Candidate candidate) {
    return candidate.frame().verb() || candidate.confidence() >= 1.0;
  }

  private Part host(Candidate candidate, State state) {
    Actor actor =
        candidate.scene().actors().actors().stream()
            .filter(
                a -> a.kind() == Kind.STATE && a.state().filter(state.iso2()::equals).isPresent())
            .findFirst()
            .orElseGet(() -> unnamed(state));
    return new Part(actor, Role.HOST, destination(candidate));
  }

  /** A state that the document names only by its places. */
  private static Actor unnamed(State state) {
    int id = -1 - state.iso2().hashCode();
    return new Actor(
        id,
        Kind.STATE,
        state.name(),
        Optional.of(state.iso2()),
        Optional.of(state.id()),
        List.of(),
        List.of(),
        1.0);
  }

  private static org.rapporteur.actor.Mention destination(Candidate candidate) {
    Place place = candidate.destination().orElseThrow();
    return candidate.scene().mentions().stream()
        .filter(m -> m.place().filter(place::equals).isPresent())
        .findFirst()
        .orElseGet(() -> candidate.parts().get(0).mention());
  }

  private Optional<String> reason(
      Candidate candidate, List<Member> members, Optional<Location> place, Optional<Period> when) {
    if (members.size() < 2) {
      return Optional.of(candidate.frame().is(Flag.PLACE) ? "no state visited" : ONE_PARTICIPANT);
    }
    if (Sides.count(members) < 2) {
      return Optional.of(ONE_SIDE);
    }
    if (LookAlikes.isFamiliar(candidate.scene(), candidate.parts())) {
      return Optional.of("a private person");
    }
    if (candidate.frame().is(Flag.STAGED) && !isStaged(candidate, members, place, when)) {
      return Optional.of(NO_OCCASION);
    }
    if (candidate.frame().type() == EventType.SIGNING && candidate.agreement().isEmpty()) {
      return Optional.of("nothing signed");
    }
    return confidence(candidate, members) < LEAST
        ? Optional.of("low confidence")
        : Optional.empty();
  }

  private static boolean isStaged(
      Candidate candidate, List<Member> members, Optional<Location> place, Optional<Period> when) {
    boolean known = members.stream().allMatch(m -> m.part().actor().state().isPresent());
    return known && (place.isPresent() || when.isPresent());
  }

  private static double confidence(Candidate candidate, List<Member> members) {
    double mentions =
        members.stream().mapToDouble(m -> m.part().mention().confidence()).min().orElse(0);
    long unknown =
        members.stream()
            .map(m -> m.part().actor())
            .filter(a -> a.kind() == Kind.PERSON && a.state().isEmpty() && a.offices().isEmpty())
            .count();
    return candidate.confidence()
        * mentions
        * Math.pow(UNKNOWN_STATE, unknown)
        * (candidate.scene().sentence().heading() ? 0.8 : 1);
  }

  private static String describe(Candidate candidate, List<Member> members) {
    return candidate.frame().name()
        + " of "
        + members.stream().map(m -> m.part().actor().name() + " (" + m.side() + ")").toList();
  }
}
