package org.rapporteur.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Participation;

/**
 * A participant as it is compared.
 *
 * @param name its fullest name
 * @param kind person, organization or state
 * @param state the ISO code of the state that it acts for
 * @param side which side it stands on; empty where it is a side of its own
 * @param host whether an event's visitors come to it
 * @param forms the words of all its names
 */
record Party(
    String name,
    Actor.Kind kind,
    Optional<String> state,
    Optional<String> side,
    boolean host,
    Set<List<String>> forms) {

  Party {
    forms = Set.copyOf(forms);
  }

  static Party of(
      String name,
      List<String> aliases,
      Actor.Kind kind,
      Optional<String> state,
      Optional<String> side,
      boolean host) {
    Set<List<String>> forms =
        Stream.concat(Stream.of(name), aliases.stream())
            .map(Names::core)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.toSet());
    return new Party(name, kind, state, side, host, forms);
  }

  /** The party that a report names; it answers to its fullest name only. */
  static Party of(Participation participation) {
    Actor actor = participation.actor();
    return of(
        actor.name(),
        List.of(),
        actor.kind(),
        actor.state(),
        Optional.of(participation.side()),
        participation.role() == org.rapporteur.event.Role.HOST);
  }

  /**
   * Whether both are one actor: states by their codes; persons when the words of one name are among
   * the other's and both begin or end alike; bodies when at least two words of a name are among the
   * other's.
   */
  boolean isSame(Party other) {
    if (isState() && other.isState() && state.isPresent() && other.state.isPresent()) {
      return state.equals(other.state);
    }
    if (forms.stream().anyMatch(other.forms::contains)) {
      return true;
    }
    if (isPerson() || other.isPerson()) {
      return isPerson() && other.isPerson() && anyForms(other, Party::isSamePerson);
    }
    return !(isState() && other.isState()) && anyForms(other, Party::isSameBody);
  }

  /** Whether both stand for one side of a visit: a host may be the state or anybody of it. */
  boolean isSameInVisit(Party other) {
    return isSame(other) || host && other.host && state.isPresent() && state.equals(other.state);
  }

  /** Whether both stand on different sides of one event. */
  boolean faces(Party other) {
    return (side.isEmpty() || !side.equals(other.side)) && !isSame(other);
  }

  private boolean isState() {
    return kind == Actor.Kind.STATE;
  }

  private boolean isPerson() {
    return kind == Actor.Kind.PERSON;
  }

  private boolean anyForms(Party other, BiPredicate<List<String>, List<String>> alike) {
    return forms.stream().anyMatch(a -> other.forms.stream().anyMatch(b -> alike.test(a, b)));
  }

  private static boolean isSamePerson(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    return Names.isPart(a, b)
        && last(shorter).length() > 1
        && (last(shorter).equals(last(longer)) || shorter.get(0).equals(longer.get(0)));
  }

  private static boolean isSameBody(List<String> a, List<String> b) {
    return Math.min(a.size(), b.size()) >= 2 && Names.isPart(a, b);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  @Override
  public String toString() {
    return name + side.map(s -> " (" + s + ")").orElse("");
  }
}
