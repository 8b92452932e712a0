package org.rapporteur.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.event.Draft.Member;

/**
 * Says who faces whom: actors of one state stand on one side, and a body without a state is a side
 * of its own. A state is left out where one of its people is named.
 */
final class Sides {

  private Sides() {}

  /**
   * The participants of a visit: all who travel, from wherever but the state visited, face their
   * hosts.
   */
  static List<Member> ofVisit(List<Part> parts) {
    List<Part> people = withoutRepresented(parts);
    List<String> hosts =
        people.stream()
            .filter(p -> p.role() == Role.HOST)
            .flatMap(p -> p.actor().state().stream())
            .toList();
    return people.stream()
        .filter(p -> p.role() == Role.HOST || p.actor().state().filter(hosts::contains).isEmpty())
        .map(p -> new Member(p, p.role() == Role.HOST ? "b" : "a"))
        .toList();
  }

  /** The participants with their sides, {@code a} for the side of the first one. */
  static List<Member> of(List<Part> parts) {
    List<Part> people = withoutRepresented(parts);
    Map<String, String> letters = new LinkedHashMap<>();
    List<Member> members = new ArrayList<>();
    for (Part part : people) {
      String key = part.actor().state().orElse("#" + part.actor().id());
      String letter = letters.computeIfAbsent(key, k -> letter(letters.size()));
      members.add(new Member(part, letter));
    }
    return members;
  }

  /** The number of different sides. */
  static long count(List<Member> members) {
    return members.stream().map(Member::side).distinct().count();
  }

  private static List<Part> withoutRepresented(List<Part> parts) {
    return parts.stream()
        .filter(
            part ->
                part.actor().kind() != Kind.STATE
                    || parts.stream().noneMatch(other -> represents(other.actor(), part.actor())))
        .toList();
  }

  private static boolean represents(Actor other, Actor state) {
    return other.kind() != Kind.STATE
        && other.state().isPresent()
        && other.state().equals(state.state());
  }

  private static String letter(int n) {
    return n < 26 ? String.valueOf((char) ('a' + n)) : letter(n / 26 - 1) + letter(n % 26);
  }
}
