package org.rapporteur.page.view;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.page.catalogue.Article;
import org.rapporteur.page.catalogue.Event;
import org.rapporteur.page.catalogue.Participant;
import org.rapporteur.page.catalogue.Period;
import org.rapporteur.page.catalogue.Report;

/** Compares what the sources of an event say, matter by matter. */
final class Notes {

  private static final String CONTRADICTION = "contradiction";
  private static final String AGREEMENT = "agreement";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Event event;

  /**
   * Reports with the status of the event: a plan may well name other days than the report after.
   */
  private final List<Report> alike;

  private Notes(Event event) {
    this.event = event;
    this.alike = event.reports().stream().filter(r -> r.status().equals(event.status())).toList();
  }

  /** The notes, contradictions first; none for an event that one article reports. */
  static List<Note> of(Event event) {
    if (event.reports().stream().map(Report::article).distinct().count() < 2) {
      return List.of();
    }
    Notes notes = new Notes(event);
    List<Note> all = new ArrayList<>();
    notes.status().ifPresent(all::add);
    notes.dates().ifPresent(all::add);
    notes.places().ifPresent(all::add);
    all.addAll(notes.offices());
    notes.participants().ifPresent(all::add);
    all.sort(Comparator.comparing(note -> !note.kind().equals(CONTRADICTION)));
    return all;
  }

  private Optional<Note> status() {
    List<Note.Claim> claims = claims(event.reports(), r -> Optional.of(r.status()));
    return claims.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Note(disputed("status") ? CONTRADICTION : "difference", "status", claims));
  }

  private Optional<Note> dates() {
    List<Note.Claim> claims = claims(alike, r -> days(r.period()));
    if (alike.size() < 2 || claims.isEmpty()) {
      return Optional.empty();
    }
    String kind =
        disputed("date")
            ? CONTRADICTION
            : claims.size() == 1 ? AGREEMENT : narrower() ? "narrower" : "difference";
    return Optional.of(new Note(kind, "date", claims));
  }

  private boolean narrower() {
    return alike.stream()
        .anyMatch(a -> alike.stream().anyMatch(b -> a.period().isNarrowerThan(b.period())));
  }

  private Optional<Note> places() {
    List<Note.Claim> claims = claims(alike, Notes::place);
    if (alike.size() < 2 || claims.isEmpty()) {
      return Optional.empty();
    }
    String kind =
        disputed("country") ? CONTRADICTION : claims.size() == 1 ? AGREEMENT : "difference";
    return Optional.of(new Note(kind, "place", claims));
  }

  private static Optional<String> place(Report report) {
    return report
        .place()
        .map(
            place ->
                report
                    .country()
                    .filter(country -> !country.name().equals(place.name()))
                    .map(country -> place.name() + ", " + country.name())
                    .orElse(place.name()));
  }

  /** The offices of those whom sources give different ones. */
  private List<Note> offices() {
    List<Note> notes = new ArrayList<>();
    for (Participant participant : event.participants()) {
      String id = participant.actor().id();
      List<Note.Claim> claims = claims(event.reports(), r -> office(r, id));
      if (claims.size() > 1) {
        notes.add(new Note("difference", "office of " + participant.actor().name(), claims));
      }
    }
    return notes;
  }

  private static Optional<String> office(Report report, String actor) {
    return report.participants().stream()
        .filter(p -> p.actor().id().equals(actor))
        .flatMap(p -> p.office().stream())
        .findFirst();
  }

  private Optional<Note> participants() {
    List<Note.Claim> claims = claims(alike, r -> Optional.of(names(r)));
    if (alike.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Note(claims.size() == 1 ? AGREEMENT : "difference", "participants", claims));
  }

  private static String names(Report report) {
    return report.participants().stream()
        .map(p -> p.actor().name())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }

  private boolean disputed(String matter) {
    return event.disputed().contains(matter);
  }

  private static Optional<String> days(Period period) {
    if (period.from().isEmpty() && period.to().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        period.from().map(Objects::toString).orElse("..")
            + "/"
            + period.to().map(Objects::toString).orElse(".."));
  }

  private List<Note.Claim> claims(List<Report> reports, Function<Report, Optional<String>> matter) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    for (Report report : reports) {
      matter
          .apply(report)
          .map(value -> sources.computeIfAbsent(value, v -> new ArrayList<>()))
          .filter(known -> !known.contains(source(report)))
          .ifPresent(known -> known.add(source(report)));
    }
    return sources.entrySet().stream()
        .map(entry -> new Note.Claim(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** The publisher, and the day of publication where it reports the event more than once. */
  private String source(Report report) {
    Article article = report.article();
    boolean isOnly =
        event.reports().stream()
            .map(Report::article)
            .allMatch(other -> other.equals(article) || !other.source().equals(article.source()));
    return article.source()
        + (isOnly ? "" : article.issued().map(day -> " of " + DAY.format(day)).orElse(""));
  }
}
