package org.rapporteur.page.view;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Named;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Place;

/** Writes selected events as CSV: a row for each event and participant. */
public final class EventTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "event",
              "type",
              "status",
              "from",
              "to",
              "place",
              "country",
              "disputed",
              "confidence",
              "sources",
              "participant",
              "kind",
              "state",
              "side",
              "role",
              "office",
              "on_behalf_of")
          .get();

  private EventTable() {}

  /** The rows, with a header. */
  public static String of(List<Event> events) {
    StringWriter text = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (Event event : events) {
        for (Participant participant : event.participants()) {
          csv.printRecord(row(event, participant));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory failed", e);
    }
    return text.toString();
  }

  private static List<Object> row(Event event, Participant participant) {
    return List.of(
        event.id(),
        event.type(),
        event.status(),
        event.period().from().map(Objects::toString).orElse(""),
        event.period().to().map(Objects::toString).orElse(""),
        event.place().map(Place::name).orElse(""),
        event.country().map(Named::name).orElse(""),
        String.join("; ", event.disputed()),
        event.confidence(),
        event.sources().stream().collect(Collectors.joining("; ")),
        plain(participant.actor().name()),
        participant.actor().kind(),
        participant.acting().map(Named::name).orElse(""),
        participant.side(),
        participant.role(),
        plain(participant.office().orElse("")),
        participant.onBehalfOf().map(Named::name).orElse(""));
  }

  /** A text that no spreadsheet takes for a formula. */
  private static String plain(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }
}
