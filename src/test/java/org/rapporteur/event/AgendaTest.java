package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of what is to come: days for headings, entries in the present tense. */
class AgendaTest {

  private static final Reading READING = new Reading(Optional.of(LocalDate.of(2024, 5, 16)));

  private static final String ENTRIES =
      """
      These are the events of the days to come, as far as they are known to the desk.

      THURSDAY, MAY 16

      RIGA - Moldovan President Ion Rusu visits Latvia until May 18.

      FRIDAY, MAY 17

      RIGA - Latvian President Juris Ozols receives Norwegian Prime Minister Kari Dahl.

      OSLO - French President Alain Morel met Norwegian King Lars Berg last week.
      """;

  @Test
  void plansOnTheDaysOfTheHeadings() {
    assertEquals(
        List.of(
            "PLANNED VISIT 2024-05-16/2024-05-18",
            "PLANNED MEETING 2024-05-17",
            "HELD MEETING 2024-05-06/2024-05-12"),
        told("Diary of political events"));
  }

  @Test
  void otherTitlesChangeNothing() {
    assertEquals(
        List.of("HELD VISIT", "HELD MEETING", "HELD MEETING"),
        READING.of("Guests in Riga", ENTRIES).reports().stream()
            .map(r -> r.status() + " " + r.type())
            .toList());
  }

  private static List<String> told(String title) {
    return READING.of(title, ENTRIES).reports().stream()
        .map(r -> r.status() + " " + r.type() + " " + r.when().orElseThrow().edtf())
        .toList();
  }
}
