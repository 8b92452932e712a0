package org.rapporteur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the frame table finds the event of its own example. */
class FrameTableTest {

  private static final Reading READING = new Reading(Optional.of(LocalDate.of(2024, 5, 16)));

  static Stream<Frame> frames() {
    return FrameTable.standard().frames().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void findsItsExample(Frame frame) {
    List<Report> reports = READING.of(frame.example()).reports();
    assertEquals(1, reports.size(), () -> frame.example() + " -> " + reports);
    Report report = reports.get(0);
    assertEquals(frame.type(), report.type(), frame.example());
    assertEquals(frame.name(), report.frame(), frame.example());
    Status status = frame.name().equals("due") ? Status.PLANNED : Status.HELD;
    assertEquals(status, report.status(), frame.example());
    assertEquals(
        2,
        report.participations().stream().map(Participation::side).distinct().count(),
        frame.example());
  }

  @Test
  void namesAreUnique() {
    List<String> names = frames().map(Frame::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    assertTrue(names.size() > 20);
  }
}
