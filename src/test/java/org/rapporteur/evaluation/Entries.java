package org.rapporteur.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/**
 * Events written in one line: {@code held meeting: Ana Rojas/CL/a, *Peru/PE/b @ Lima, 2025-11-08}.
 */
final class Entries {

  private Entries() {}

  static Entry of(String line) {
    String[] parts = line.split(": | @ |, (?=\\d|-$)");
    String[] head = parts[0].split(" ");
    Optional<LocalDate> day = given(parts[3]).map(LocalDate::parse);
    return new Entry(
        EventType.valueOf(head[1].toUpperCase(Locale.ROOT)),
        Status.valueOf(head[0].toUpperCase(Locale.ROOT)),
        Arrays.stream(parts[1].split(", ")).map(Entries::party).toList(),
        given(parts[2]),
        true,
        day,
        day,
        false,
        "");
  }

  /** {@code Ana Rojas/CL/a} is a person, {@code *Peru/PE/b} a state, {@code +NATO//c} a body. */
  static Party party(String words) {
    String[] parts = words.split("/", -1);
    Actor.Kind kind =
        switch (parts[0].charAt(0)) {
          case '*' -> Actor.Kind.STATE;
          case '+' -> Actor.Kind.ORGANIZATION;
          default -> Actor.Kind.PERSON;
        };
    String name = parts[0].replaceFirst("^[*+]", "");
    return Party.of(
        name,
        List.of(),
        kind,
        Optional.of(parts[1]).filter(s -> !s.isEmpty()),
        Optional.of(parts[2]).filter(s -> !s.isEmpty() && !s.equals("host")),
        parts[2].equals("host"));
  }

  private static Optional<String> given(String part) {
    return Optional.of(part).filter(p -> !p.equals("-"));
  }
}
