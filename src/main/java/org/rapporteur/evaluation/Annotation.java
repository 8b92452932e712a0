package org.rapporteur.evaluation;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Role;
import org.rapporteur.event.Status;

/** What a person annotated in one document, as its JSON file has it: every member may be null. */
record Annotation(Path file, List<Event> events) {

  private static final Gson JSON =
      new GsonBuilder()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .create();

  /** The file's only member that counts here. */
  private record Content(List<Event> events) {}

  record Event(
      String type,
      String status,
      List<Participant> participants,
      String place,
      Boolean placeStated,
      String notBefore,
      String notAfter,
      boolean background,
      String cue) {}

  record Participant(
      String name, String kind, String state, String side, String role, List<String> aliases) {}

  /**
   * Reads a file.
   *
   * @throws GoldException when it is missing, no JSON, or has no list of events
   */
  static Annotation read(Path file) {
    try {
      Content content = JSON.fromJson(Files.readString(file), Content.class);
      if (content == null || content.events() == null) {
        throw new GoldException(file + " is no object with a list of 'events'");
      }
      return new Annotation(file, content.events());
    } catch (JsonParseException e) {
      throw new GoldException(file + " is not JSON that fits: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new GoldException(file + " cannot be read as UTF-8: " + e.getMessage(), e);
    }
  }

  /**
   * The events, to be compared.
   *
   * @throws GoldException when one lacks what it needs, or has a value that is none
   */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Event event : events) {
      entries.add(entry(event, file + ", event " + (entries.size() + 1)));
    }
    return entries;
  }

  private static Entry entry(Event event, String where) {
    if (event == null || event.participants() == null || event.participants().contains(null)) {
      throw new GoldException(where + " has no list of 'participants'");
    }
    return new Entry(
        constant(EventType.class, event.type(), "type", where),
        event.status() == null
            ? Status.HELD
            : constant(Status.class, event.status(), "status", where),
        event.participants().stream().map(p -> party(p, where)).toList(),
        given(event.place()),
        !Boolean.FALSE.equals(event.placeStated()),
        day(event.notBefore(), where),
        day(event.notAfter(), where),
        event.background(),
        given(event.cue()).orElse(""));
  }

  private static Party party(Participant participant, String where) {
    return Party.of(
        given(participant.name())
            .orElseThrow(() -> new GoldException(where + " has a participant without 'name'")),
        Optional.ofNullable(participant.aliases()).orElse(List.of()),
        constant(Actor.Kind.class, participant.kind(), "kind", where),
        given(participant.state()).map(code -> code.toUpperCase(Locale.ROOT)),
        given(participant.side()).map(side -> side.toLowerCase(Locale.ROOT)),
        Role.HOST.name().equalsIgnoreCase(participant.role()));
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  private static Optional<LocalDate> day(String value, String where) {
    try {
      return given(value).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new GoldException(where + " has the day '" + value + "'; write it as 2025-11-08", e);
    }
  }

  private static <E extends Enum<E>> E constant(
      Class<E> kind, String value, String member, String where) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(c -> c.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new GoldException(
                    "%s has the %s '%s'; it must be one of %s"
                        .formatted(
                            where,
                            member,
                            value,
                            Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT))));
  }
}
