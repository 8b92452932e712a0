package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Office;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.event.Role;
import org.rapporteur.event.Status;
import org.rapporteur.event.time.Period;
import org.rapporteur.text.Span;

/** The graph loses nothing of a report: the event table gives back what was mapped. */
class EventTableTest {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "event",
          "type",
          "status",
          "participant",
          "kind",
          "state",
          "side",
          "role",
          "office",
          "on_behalf_of",
          "place",
          "country",
          "not_before",
          "not_after",
          "confidence",
          "evidence",
          "begin",
          "end",
          "source");

  private static final Span SENTENCE = Samples.span(Samples.ARTICLE, "There he met");

  private final Actor person =
      new Actor(
          0, Kind.PERSON, "Ana Test", Optional.of("RU"), Optional.empty(), List.of(), List.of(), 1);
  private final Actor body =
      new Actor(
          1,
          Kind.ORGANIZATION,
          "Red Cross",
          Optional.empty(),
          Optional.of("org-red-cross"),
          List.of(),
          List.of(),
          1);
  private final Actor state =
      new Actor(
          2,
          Kind.STATE,
          "North Korea",
          Optional.of("KP"),
          Optional.of("state-kp"),
          List.of(),
          List.of(),
          1);

  @Test
  void hasTheColumnsOfTheContract() {
    assertEquals(COLUMNS, table(List.of()).columns());
  }

  @Test
  void givesBackEveryReport() {
    List<Report> reports = everyKind();
    assertEquals(expected(reports), table(reports).rows());
  }

  /** Every type with every status, and the roles in turn. */
  private List<Report> everyKind() {
    List<Report> reports = new ArrayList<>();
    for (EventType type : EventType.values()) {
      for (Status status : Status.values()) {
        Role role = Role.values()[reports.size() % Role.values().length];
        reports.add(report(reports.size() + 1, type, status, role));
      }
    }
    return reports;
  }

  private Report report(int number, EventType type, Status status, Role role) {
    boolean plain = number % 2 == 0;
    Participation first =
        new Participation(
            person,
            "a",
            role,
            plain
                ? Optional.empty()
                : Optional.of(
                    new Office("Envoy", Optional.of("RU"), Optional.empty(), plain, SENTENCE)),
            plain ? Optional.empty() : Optional.of("Red Cross"),
            Optional.empty(),
            SENTENCE);
    return new Report(
        number,
        type,
        status,
        List.of(
            first,
            Samples.participation(body, "b", Role.PRINCIPAL, SENTENCE),
            Samples.participation(state, "c", Role.HOST, SENTENCE)),
        plain
            ? Optional.empty()
            : Optional.of(
                new Location(
                    "Pyongyang", Optional.of("place-1871859"), Optional.of("KP"), true, "")),
        period(number % 3),
        List.of(SENTENCE),
        SENTENCE,
        "frame",
        number / 100.0,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  private static Optional<Period> period(int kind) {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2025, 11, 1)).filter(d -> kind != 1);
    Optional<LocalDate> last = Optional.of(LocalDate.of(2025, 11, 30)).filter(d -> kind != 2);
    return Optional.of(new Period(first, last, "2025-11", true, "in November"));
  }

  private static List<String> expected(List<Report> reports) {
    return reports.stream()
        .flatMap(
            report ->
                IntStream.range(0, report.participations().size())
                    .mapToObj(i -> row(report, report.participations().get(i))))
        .sorted()
        .toList();
  }

  private static String row(Report report, Participation part) {
    Actor actor = part.actor();
    String text = Samples.ARTICLE.text();
    String sender =
        part.onBehalfOf()
            .or(() -> actor.state().filter(s -> actor.kind() == Kind.PERSON).map(s -> "Russia"))
            .orElse("");
    return String.join(
        "|",
        "pyongyang-visit",
        String.valueOf(report.number()),
        lower(report.type()),
        lower(report.status()),
        actor.name(),
        lower(actor.kind()),
        actor.state().orElse(""),
        part.side(),
        lower(part.role()),
        part.office().map(Office::title).orElse(""),
        sender,
        report.place().map(Location::name).orElse(""),
        report.place().flatMap(Location::country).orElse(""),
        report.when().flatMap(Period::notBefore).map(Objects::toString).orElse(""),
        report.when().flatMap(Period::notAfter).map(Objects::toString).orElse(""),
        String.valueOf(report.confidence()),
        SENTENCE.in(text),
        String.valueOf(text.codePointCount(0, SENTENCE.begin())),
        String.valueOf(text.codePointCount(0, SENTENCE.end())),
        "Example Wire");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Table table(List<Report> reports) {
    Reports all = Samples.reports(Samples.ARTICLE, List.of(person, body, state), reports);
    Dataset store = Stores.empty();
    Stores.add(store, Samples.mapper().map(all));
    String query = Stores.read(Path.of("ontology", "questions", "event-table.rq"));
    return Txn.calculateRead(
        store,
        () -> {
          try (QueryExecution execution = QueryExecutionFactory.create(query, store)) {
            var results = execution.execSelect();
            List<String> rows = new ArrayList<>();
            results.forEachRemaining(row -> rows.add(row(row)));
            return new Table(results.getResultVars(), rows.stream().sorted().toList());
          }
        });
  }

  private static String row(QuerySolution row) {
    return String.join("|", COLUMNS.stream().map(row::get).map(EventTableTest::text).toList());
  }

  private static String text(RDFNode node) {
    return node == null ? "" : node.asLiteral().getLexicalForm();
  }

  private record Table(List<String> columns, List<String> rows) {}
}
