package org.rapporteur.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.page.catalogue.Sample.meeting;
import static org.rapporteur.page.catalogue.Sample.person;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTableTest {

  @Test
  void hasARowForEachParticipantAndNoFormula() {
    String csv =
        EventTable.of(
            List.of(
                meeting(
                    "event-1",
                    "2031-05-05",
                    person("=HYPERLINK(\"x\")", "Alvania", "a"),
                    person("Brann, Ivo", "Brescovia", "b"))));
    List<String> lines = csv.lines().toList();
    assertEquals(3, lines.size());
    String event = "event-1,meeting,held,2031-05-05,2031-05-05,,,,0.9,Example Wire,";
    assertEquals(event + "\"'=HYPERLINK(\"\"x\"\")\",person,Alvania,a,principal,,", lines.get(1));
    assertEquals(event + "\"Brann, Ivo\",person,Brescovia,b,principal,,", lines.get(2));
  }
}
