package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One event said in many ways, and what only looks like one. */
class VariationTest {

  private static final Reading READING = new Reading(Optional.of(LocalDate.of(2024, 5, 16)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HELD MEETING      | Latvian President Juris Ozols met Moldovan President Ion Rusu in Riga on Monday.
          HELD MEETING      | Moldovan President Ion Rusu was received by Latvian President Juris Ozols in Riga on Monday.
          HELD MEETING      | Latvian President Juris Ozols and Moldovan President Ion Rusu held talks in Riga on Monday.
          HELD MEETING      | Talks between Latvian President Juris Ozols and Moldovan President Ion Rusu took place in Riga.
          HELD MEETING      | Latvian President Juris Ozols, who returned on Sunday, sat down with Moldovan President Ion Rusu.
          PLANNED MEETING   | Latvian President Juris Ozols will meet Moldovan President Ion Rusu in Riga on Friday.
          PLANNED MEETING   | Latvian President Juris Ozols is expected to hold talks with Moldovan President Ion Rusu.
          PLANNED MEETING   | Latvian President Juris Ozols plans to meet Moldovan President Ion Rusu next week.
          PROPOSED MEETING  | Latvian President Juris Ozols offered to meet Moldovan President Ion Rusu.
          CANCELLED MEETING | Latvian President Juris Ozols cancelled a meeting with Moldovan President Ion Rusu.
          DENIED MEETING    | Latvian President Juris Ozols refused to meet Moldovan President Ion Rusu.
          DENIED MEETING    | Latvian President Juris Ozols did not meet Moldovan President Ion Rusu.
          HELD CALL         | Latvian President Juris Ozols spoke by telephone with Moldovan President Ion Rusu on Monday.
          HELD CALL         | Latvian President Juris Ozols held a video conference with Moldovan President Ion Rusu.
          HELD VISIT        | Latvian President Juris Ozols arrived in Chisinau on Monday.
          PLANNED VISIT     | Latvian President Juris Ozols will pay a visit to Moldova next month.
          HELD SIGNING      | Latvian President Juris Ozols and Moldovan President Ion Rusu signed a customs agreement.
          """)
  void oneEvent(String expected, String sentence) {
    List<Report> reports = READING.of(sentence).reports();
    assertEquals(
        expected,
        reports.stream().map(r -> r.status() + " " + r.type()).collect(Collectors.joining(", ")),
        () -> sentence + " -> " + reports);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian President Juris Ozols met the deadline.
          Latvian President Juris Ozols met with criticism at home.
          Latvian President Juris Ozols received a report on the drought.
          Latvian President Juris Ozols hosted a tournament in Riga.
          Latvian President Juris Ozols welcomed the decision of the court.
          Latvian President Juris Ozols met Latvian Prime Minister Anna Kalnina in Riga.
          Latvian President Juris Ozols called on Moldovan President Ion Rusu to release the prisoners.
          If Latvian President Juris Ozols meets Moldovan President Ion Rusu, markets will calm down.
          The central bank of Latvia talked down inflation.
          Latvia and Moldova meet annually at cabinet level.
          """)
  void noEvent(String sentence) {
    List<Report> reports = READING.of(sentence).reports();
    assertEquals(List.of(), reports, () -> sentence + " -> " + reports);
  }
}
