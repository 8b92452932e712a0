package org.rapporteur.page.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.page.catalogue.Sample.article;
import static org.rapporteur.page.catalogue.Sample.days;
import static org.rapporteur.page.catalogue.Sample.person;
import static org.rapporteur.page.catalogue.Sample.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineupTest {

  private static final Period DAY = days("2031-05-05", "2031-05-05");

  private static String sides(Report... reports) {
    return Lineup.of(List.of(reports), "held").stream()
        .map(p -> p.side() + " " + p.actor().name() + p.office().map(o -> ", " + o).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @Test
  void outletsThatTurnTheSidesRoundStillAgree() {
    Report one =
        report(
            article("Wire", "2031-05-06"),
            "held",
            DAY,
            person("Orla", "Alvania", "a"),
            person("Ivo", "Brescovia", "b"));
    Report turned =
        report(
            article("Courier", "2031-05-07"),
            "held",
            DAY,
            person("Ivo", "Brescovia", "a"),
            person("Orla", "Alvania", "b"));
    assertEquals(sides(one), sides(one, turned));
  }

  @Test
  void whomOnlyOneNamesJoinsThoseWhomBothName() {
    Report few =
        report(
            article("Wire", "2031-05-06"),
            "held",
            DAY,
            person("Ivo", "Brescovia", "a"),
            person("Edda", "Brescovia", "a"),
            person("Orla", "Alvania", "b"));
    Report more =
        report(
            article("Courier", "2031-05-07"),
            "held",
            DAY,
            person("Orla", "Alvania", "a", "principal", Optional.of("Minister")),
            person("Tam", "Alvania", "a"),
            person("Ruy", "Alvania", "a"),
            person("Ivo", "Brescovia", "b"));
    assertEquals("a Orla, Minister; a Ruy; a Tam; b Edda; b Ivo", sides(few, more));
  }

  @Test
  void strangersGetASideOfTheirOwn() {
    Report two =
        report(
            article("Wire", "2031-05-06"),
            "held",
            DAY,
            person("Orla", "Alvania", "a"),
            person("Ivo", "Brescovia", "b"));
    Report other =
        report(
            article("Courier", "2031-05-07"),
            "held",
            DAY,
            person("Ruy", "Corvania", "a"),
            person("Ivo", "Brescovia", "b"));
    assertEquals("a Orla; b Ivo; c Ruy", sides(two, other));
  }

  @Test
  void whatHoldsCountsBeforeWhatWasPlanned() {
    Report plan =
        report(
            article("Wire", "2031-05-01"),
            "planned",
            DAY,
            person("Orla", "Alvania", "a", "principal", Optional.of("Envoy")),
            person("Tam", "Alvania", "a"),
            person("Ivo", "Brescovia", "b"));
    Report held =
        report(
            article("Courier", "2031-05-07"),
            "held",
            DAY,
            person("Ivo", "Brescovia", "a"),
            person("Orla", "Alvania", "b", "principal", Optional.of("Minister")));
    assertEquals("a Ivo; b Orla, Minister; b Tam", sides(plan, held));
  }
}
