package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The same few people in all the constructions by which English reports, or only seems to. */
class ConstructionsTest {

  private static final Reading READING = new Reading(Optional.of(LocalDate.of(2024, 5, 16)));

  @ParameterizedTest
  @CsvFileSource(
      resources = "/event/constructions.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      maxCharsPerColumn = 1000)
  void reportsWhatTheTableSays(String expected, String text) {
    List<Report> reports = READING.of(text).reports();
    String told =
        reports.stream().map(ConstructionsTest::told).sorted().collect(Collectors.joining("; "));
    assertEquals(expected, reports.isEmpty() ? "nothing" : told, text);
  }

  /** Status and type, and the sides by the last words of their names, all in alphabetical order. */
  private static String told(Report report) {
    List<String> sides =
        report.participations().stream().map(Participation::side).distinct().toList();
    return report.status()
        + " "
        + report.type()
        + " "
        + sides.stream().map(side -> side(report, side)).sorted().collect(Collectors.joining("/"));
  }

  private static String side(Report report, String side) {
    return report.participations().stream()
        .filter(p -> p.side().equals(side))
        .map(p -> Arrays.asList(p.actor().name().split(" ")))
        .map(words -> words.get(words.size() - 1))
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
