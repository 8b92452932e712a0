package org.rapporteur.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.page.catalogue.Sample.article;
import static org.rapporteur.page.catalogue.Sample.days;
import static org.rapporteur.page.catalogue.Sample.meeting;
import static org.rapporteur.page.catalogue.Sample.person;
import static org.rapporteur.page.catalogue.Sample.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Period;
import org.rapporteur.page.catalogue.Report;

class NotesTest {

  private static final Period WEEK = days("2031-05-05", "2031-05-11");
  private static final Period DAY = days("2031-05-07", "2031-05-07");
  private static final Period LATER = days("2031-05-20", "2031-05-20");

  private static Report says(String publisher, String issued, String status, Period period) {
    return says(publisher, issued, status, period, person("Orla", "Alvania", "a"));
  }

  private static Report says(
      String publisher, String issued, String status, Period period, Participant orla) {
    return report(
        article(publisher, issued), status, period, orla, person("Ivo", "Brescovia", "b"));
  }

  private static List<String> notes(Report... reports) {
    Event event = meeting("event-1", reports);
    return Notes.of(event).stream().map(n -> n.kind() + " on " + n.matter()).toList();
  }

  @Test
  void oneArticleHasNothingToBeComparedWith() {
    assertEquals(List.of(), notes(says("Wire", "2031-05-12", "held", DAY)));
  }

  @Test
  void aMoreExactSourceIsNoContradiction() {
    assertEquals(
        List.of("narrower on date", "agreement on participants"),
        notes(
            says("Wire", "2031-05-12", "held", WEEK), says("Courier", "2031-05-13", "held", DAY)));
  }

  @Test
  void daysThatDoNotMeetContradictAndComeFirst() {
    assertEquals(
        List.of("contradiction on date", "agreement on participants"),
        notes(
            says("Wire", "2031-05-12", "held", DAY), says("Courier", "2031-05-21", "held", LATER)));
  }

  @Test
  void heldAndDeniedContradict() {
    assertEquals(
        "contradiction on status",
        notes(says("Wire", "2031-05-12", "held", DAY), says("Courier", "2031-05-13", "denied", DAY))
            .get(0));
  }

  @Test
  void aPlanThatCameTrueOnAnotherDayIsNoContradiction() {
    assertEquals(
        List.of("difference on status"),
        notes(
            says("Wire", "2031-05-01", "planned", LATER),
            says("Courier", "2031-05-13", "held", DAY)));
  }

  @Test
  void otherWordsForAnOfficeAreToldWithWhoUsesThem() {
    Event event =
        meeting(
            "event-1",
            says("Wire", "2031-05-12", "held", DAY, orla("Envoy")),
            says("Wire", "2031-05-13", "held", DAY, orla("Minister")));
    Note note =
        Notes.of(event).stream().filter(n -> n.matter().startsWith("office")).findFirst().get();
    assertEquals(
        new Note(
            "difference",
            "office of Orla",
            List.of(
                new Note.Claim("Envoy", List.of("Wire of 12 May 2031")),
                new Note.Claim("Minister", List.of("Wire of 13 May 2031")))),
        note);
  }

  private static Participant orla(String office) {
    return person("Orla", "Alvania", "a", "principal", Optional.of(office));
  }
}
