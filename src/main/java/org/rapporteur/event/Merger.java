package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.event.Draft.Member;
import org.rapporteur.event.time.Period;

/** Joins the mentions of one event within a document. */
final class Merger {

  private Merger() {}

  /** The drafts with those of one event joined, in order of their first mention. */
  static List<Draft> merge(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      int at = partner(merged, draft);
      if (at < 0) {
        merged.add(draft);
      } else {
        merged.set(at, join(merged.get(at), draft));
      }
    }
    return merged;
  }

  private static int partner(List<Draft> merged, Draft draft) {
    for (int i = 0; i < merged.size(); i++) {
      if (same(merged.get(i), draft)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the two may be one event: by type, status, time, place and participants. */
  static boolean same(Draft a, Draft b) {
    return types(a, b)
        && statuses(a, b)
        && times(a.when(), b.when())
        && places(a, b)
        && participants(a, b);
  }

  private static boolean types(Draft a, Draft b) {
    return a.type() == b.type()
        || (a.open() || b.open())
            && a.type() != EventType.VISIT
            && b.type() != EventType.VISIT
            && a.type() != EventType.SIGNING
            && b.type() != EventType.SIGNING;
  }

  private static boolean statuses(Draft a, Draft b) {
    if (a.status() == b.status() || !a.firm() || !b.firm() || a.heading() != b.heading()) {
      return true;
    }
    Set<Status> both = Set.of(a.status(), b.status());
    return !both.contains(Status.HELD) && !both.contains(Status.DENIED);
  }

  static boolean times(Optional<Period> a, Optional<Period> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    boolean aBeforeB =
        a.get().notAfter().isPresent()
            && b.get().notBefore().isPresent()
            && a.get().notAfter().get().isBefore(b.get().notBefore().get());
    boolean bBeforeA =
        b.get().notAfter().isPresent()
            && a.get().notBefore().isPresent()
            && b.get().notAfter().get().isBefore(a.get().notBefore().get());
    return !aBeforeB && !bBeforeA;
  }

  static boolean places(Draft a, Draft b) {
    Optional<String> one = a.place().flatMap(Location::country);
    Optional<String> two = b.place().flatMap(Location::country);
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  private static boolean participants(Draft a, Draft b) {
    if (a.type() == EventType.VISIT) {
      return a.host().equals(b.host()) && overlap(a, b);
    }
    Draft small = a.members().size() <= b.members().size() ? a : b;
    Draft large = small == a ? b : a;
    return !isPart(small, large)
        && sidesMet(small, large) >= 2
        && small.members().stream().allMatch(m -> fits(m, small, large));
  }

  /** Two people who are among several at one table may have met by themselves as well. */
  private static boolean isPart(Draft small, Draft large) {
    return Sides.count(small.members()) < Sides.count(large.members())
        && small.members().stream().allMatch(m -> m.part().actor().kind() == Kind.PERSON);
  }

  private static boolean overlap(Draft a, Draft b) {
    return a.members().stream()
        .anyMatch(
            m -> b.members().stream().anyMatch(n -> alike(m.part().actor(), n.part().actor())));
  }

  private static long sidesMet(Draft small, Draft large) {
    return small.members().stream()
        .filter(
            m -> large.members().stream().anyMatch(n -> alike(m.part().actor(), n.part().actor())))
        .map(Member::side)
        .distinct()
        .count();
  }

  /**
   * Each must be in the other event, stand for somebody there, or be one more of a side that both
   * name.
   */
  private static boolean fits(Member member, Draft small, Draft large) {
    Actor actor = member.part().actor();
    return large.members().stream().anyMatch(n -> alike(actor, n.part().actor()))
        || small.members().stream()
            .anyMatch(
                m ->
                    m.side().equals(member.side())
                        && large.members().stream()
                            .anyMatch(n -> n.part().actor().id() == m.part().actor().id()));
  }

  /** The same actor, or one who acts for a state and that state, or a body of it. */
  private static boolean alike(Actor a, Actor b) {
    return a.id() == b.id()
        || a.state().isPresent() && a.state().equals(b.state()) && (isMore(a, b) || isMore(b, a));
  }

  /** Whether the first names less exactly than the second who acts for their state. */
  private static boolean isMore(Actor general, Actor exact) {
    return general.kind() == Kind.STATE
        || general.kind() == Kind.ORGANIZATION && exact.kind() == Kind.PERSON;
  }

  /** Whether the first is the more exact name for whom the second stands. */
  private static boolean stands(Actor exact, Actor general) {
    return exact.state().isPresent()
        && exact.state().equals(general.state())
        && exact.kind() == Kind.PERSON
        && general.kind() != Kind.PERSON;
  }

  private static Draft join(Draft first, Draft second) {
    Draft main = rank(second) > rank(first) ? second : first;
    Draft other = main == first ? second : first;
    List<Part> parts = new ArrayList<>(main.parts());
    Set<Integer> known = parts.stream().map(p -> p.actor().id()).collect(Collectors.toSet());
    other.parts().stream()
        .filter(p -> !known.contains(p.actor().id()))
        .filter(p -> main.parts().stream().noneMatch(m -> stands(m.actor(), p.actor())))
        .forEach(parts::add);
    return new Draft(
        main.frame(),
        main.open() && !other.open() ? other.type() : main.type(),
        main.open() && other.open(),
        status(main, other),
        main.firm() || other.firm(),
        main.type() == EventType.VISIT ? Sides.ofVisit(parts) : Sides.of(parts),
        main.host().or(other::host),
        finer(main.place(), other.place()),
        narrower(main.when(), other.when()),
        main.evidenceWith(other),
        main.trigger(),
        main.sentence(),
        main.heading(),
        Math.max(main.confidence(), other.confidence()),
        main.agreement().or(other::agreement));
  }

  private static double rank(Draft draft) {
    long people = draft.parts().stream().filter(p -> p.actor().kind() == Kind.PERSON).count();
    return people + (draft.heading() ? 0 : 2) + (draft.firm() ? 1 : 0) + draft.confidence();
  }

  private static Status status(Draft main, Draft other) {
    if (main.status() == Status.CANCELLED
        || other.status() == Status.CANCELLED && !other.heading()) {
      return Status.CANCELLED;
    }
    return main.firm() || !other.firm() || main.heading() ? main.status() : other.status();
  }

  private static Optional<Location> finer(Optional<Location> a, Optional<Location> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    boolean country = a.get().isState();
    return country || !a.get().stated() && b.get().stated() ? b : a;
  }

  private static Optional<Period> narrower(Optional<Period> a, Optional<Period> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    boolean open = days(a.get()) == Long.MAX_VALUE || days(b.get()) == Long.MAX_VALUE;
    Period tighter = days(b.get()) < days(a.get()) ? b.get() : a.get();
    return Optional.of(open ? tighter.and(tighter == a.get() ? b.get() : a.get()) : tighter);
  }

  private static long days(Period period) {
    return period.notBefore().isPresent() && period.notAfter().isPresent()
        ? period.notAfter().get().toEpochDay() - period.notBefore().get().toEpochDay()
        : Long.MAX_VALUE;
  }
}
