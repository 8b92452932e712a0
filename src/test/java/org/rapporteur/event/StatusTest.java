package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Verbs and nouns of each type in all the constructions that say how an event stands. */
class StatusTest {

  private static final Reading READING = new Reading(Optional.of(LocalDate.of(2024, 5, 16)));

  private static final String A = "Latvian President Juris Ozols";
  private static final String B = "Moldovan President Ion Rusu";

  /** A verb's type and forms: base, third person, past, participle, -ing. */
  private record Verb(EventType type, String behind, List<String> forms) {

    String in(String template) {
      String text = template.replace("{A}", A);
      List<String> names = List.of("base", "third", "past", "participle", "ing");
      for (int i = 0; i < names.size(); i++) {
        text = text.replace("{" + names.get(i) + "}", forms.get(i) + " " + behind);
      }
      return capitalized(text);
    }
  }

  private static final List<Verb> VERBS =
      List.of(
          verb(EventType.MEETING, B, "meet", "meets", "met", "met", "meeting"),
          verb(EventType.MEETING, "talks with " + B, "hold", "holds", "held", "held", "holding"),
          verb(EventType.VISIT, "Moldova", "visit", "visits", "visited", "visited", "visiting"),
          verb(
              EventType.CALL,
              "by phone with " + B,
              "speak",
              "speaks",
              "spoke",
              "spoken",
              "speaking"));

  /** A noun's type and its phrases. */
  private static final Map<EventType, Map<String, String>> NOUNS =
      Map.of(
          EventType.MEETING,
          Map.of(
              "{t}", "a meeting with " + B,
              "{T}", "A meeting between " + A + " and " + B,
              "{all}", "a meeting between " + A + " and " + B,
              "{bare}", "meeting between " + A + " and " + B),
          EventType.VISIT,
          Map.of(
              "{t}", "a visit to Moldova",
              "{T}", "A visit by " + A + " to Moldova",
              "{all}", "a visit by " + A + " to Moldova",
              "{bare}", "visit by " + A + " to Moldova"));

  static Stream<Arguments> verbs() {
    return rows("status-of-verbs.tsv")
        .flatMap(
            row ->
                VERBS.stream()
                    .map(v -> Arguments.of(expected(row.get(0), v.type()), v.in(row.get(1)))));
  }

  static Stream<Arguments> nouns() {
    return rows("status-of-nouns.tsv")
        .flatMap(
            row ->
                NOUNS.entrySet().stream()
                    .map(
                        n ->
                            Arguments.of(
                                expected(row.get(0), n.getKey()),
                                filled(row.get(1), n.getValue()))));
  }

  static Stream<Arguments> passives() {
    return rows("status-of-passives.tsv")
        .map(
            row ->
                Arguments.of(
                    expected(row.get(0), EventType.MEETING), filled(row.get(1), Map.of())));
  }

  @ParameterizedTest
  @MethodSource({"verbs", "nouns", "passives"})
  void readsHowTheEventStands(String expected, String sentence) {
    List<Report> reports = READING.of(sentence).reports();
    String told =
        reports.stream().map(r -> r.status() + " " + r.type()).collect(Collectors.joining(", "));
    assertEquals(expected, reports.isEmpty() ? "nothing" : told, sentence);
  }

  private static Verb verb(EventType type, String behind, String... forms) {
    return new Verb(type, behind, List.of(forms));
  }

  private static Stream<List<String>> rows(String table) {
    InputStream in = StatusTest.class.getResourceAsStream("/event/" + table);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t")));
  }

  private static String expected(String status, EventType type) {
    return status.equals("nothing") ? status : status + " " + type;
  }

  private static String filled(String template, Map<String, String> phrases) {
    String text = template;
    for (Map.Entry<String, String> phrase : phrases.entrySet()) {
      text = text.replace(phrase.getKey(), phrase.getValue());
    }
    return capitalized(text.replace("{A}", A).replace("{B}", B));
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
