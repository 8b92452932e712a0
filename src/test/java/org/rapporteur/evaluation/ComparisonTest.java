package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static final String MEETING =
      "held meeting: Ana Rojas/CL/a, Luis Quispe/PE/b @ Lima, 2025-11-08";
  private static final String THREE =
      "held meeting: Ana Rojas/CL/a, Luis Quispe/PE/b, Marta Suarez/AR/c @ Lima, 2025-11-08";
  private static final String VISIT =
      "planned visit: Ana Rojas/CL/a, *Kenya/KE/host @ Nairobi, 2025-12-01";

  /** Three pairs in the gold, of which the program has one, and another one. */
  @Test
  void pairsEventsAndActorsAreCounted() {
    Scores scores =
        compare(
                List.of(THREE, VISIT),
                List.of(MEETING, "held call: Kofi Mensah/GH/a, Luis Quispe/PE/b @ -, -"))
            .scores();
    assertEquals(new Tally(1, 2, 3), scores.pairs());
    assertEquals(new Tally(1, 2, 2), scores.events());
    assertEquals(new Tally(2, 3, 4), scores.actors());
    assertEquals(0.5, scores.pairs().precision());
    assertEquals(1 / 3.0, scores.pairs().recall());
    assertEquals(0.4, scores.pairs().f1(), 1e-9);
    assertEquals(new Share(1, 2), scores.news());
  }

  @Test
  void plannedContactsAndVisitsGiveNoPairs() {
    Scores scores = compare(List.of(MEETING.replace("held", "planned"), VISIT), List.of()).scores();
    assertEquals(new Tally(0, 0, 0), scores.pairs());
    assertEquals(1, scores.silent());
  }

  @Test
  void membersOfOneSideDoNotFaceEachOther() {
    Entry entry =
        Entries.of("held meeting: Ana Rojas/CL/a, Jorge Vidal/CL/a, Luis Quispe/PE/b @ Lima, -");
    assertEquals(
        List.of("Ana Rojas – Luis Quispe", "Jorge Vidal – Luis Quispe"),
        entry.pairs().stream().map(Pair::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held meeting: Rojas//a, Quispe//b @ Lima, 2025-11-08    | 1 | 1 | 1",
        "planned meeting: Rojas//a, Quispe//b @ Lima, 2025-11-08 | 1 | 1 | 0",
        "held meeting: Rojas//a, Quispe//b @ Cusco, 2025-11-08   | 0 | 1 | 1",
        "held meeting: Rojas//a, Quispe//b @ -, 2025-11-09       | 0 | 0 | 1",
        "held meeting: Rojas//a, Quispe//b @ Central Lima, -     | 1 | 0 | 1",
      })
  void whatElseIsRightIsAskedOfEventsFound(String system, int place, int date, int status) {
    Scores scores = compare(List.of(MEETING), List.of(system.strip())).scores();
    assertEquals(new Tally(1, 1, 1), scores.events());
    assertEquals(new Share(place, 1), scores.place());
    assertEquals(new Share(date, 1), scores.date());
    assertEquals(new Share(status, 1), scores.status());
  }

  /** Of two events that may be the same, the one with more in common is. */
  @Test
  void theBestAlignmentWins() {
    Comparison comparison = compare(List.of(MEETING, THREE), List.of(THREE, MEETING));
    assertTrue(comparison.alignment().links().stream().allMatch(link -> link.common() == 1));
    assertEquals(2, comparison.alignment().links().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held meeting: Rojas//a, Quispe//b @ Lima, -                  | true",
        "planned meeting: Rojas//a, Quispe//b @ Lima, -               | false",
        "held meeting: Rojas//a, Quispe//b, Kofi Mensah/GH/c @ Lima, - | false",
        "held call: Rojas//a, Quispe//b @ Lima, -                     | false",
      })
  void aRightReportHasTypeStatusAndNobodyElse(String system, boolean right) {
    Comparison comparison = compare(List.of(MEETING), List.of(system.strip()));
    assertEquals(right, comparison.isRight(comparison.system().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held call: Rojas//a, Quispe//b @ -, -                 | WRONG_TYPE",
        "held meeting: Rojas//a, Kofi Mensah/GH/b @ Lima, -    | WRONG_PARTICIPANTS",
        "held meeting: Abla Addo/GH/a, Kofi Mensah/GH/b @ -, - | SILENT_SENTENCE,INVENTED",
        "denied meeting: Rojas//a, Quispe//b @ Lima, 2025-11-08 | WRONG_STATUS",
        "held meeting: Rojas//a, Quispe//b @ Cusco, 2025-11-09  | WRONG_PLACE,WRONG_DATE",
      })
  void eachErrorHasItsCause(String system, String causes) {
    Comparison comparison = compare(List.of(MEETING), List.of(system.strip()));
    assertEquals(
        List.of(causes.split(",")),
        comparison.findings().stream().map(f -> f.cause().name()).toList());
  }

  @Test
  void aDocumentWithoutReportIsOneCause() {
    assertEquals(
        List.of(Cause.SILENT_DOCUMENT),
        compare(List.of(MEETING), List.of()).findings().stream().map(Finding::cause).toList());
  }

  @Test
  void theSecondReportOfAnEventIsADuplicate() {
    assertEquals(
        List.of(Cause.DUPLICATE),
        compare(List.of(MEETING), List.of(MEETING, MEETING.replace("held", "planned")))
            .findings()
            .stream()
            .map(Finding::cause)
            .toList());
  }

  private static Comparison compare(List<String> gold, List<String> system) {
    return Comparison.of("one", entries(gold), entries(system));
  }

  private static List<Entry> entries(List<String> lines) {
    return lines.stream().map(Entries::of).toList();
  }
}
