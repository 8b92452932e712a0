package org.rapporteur.page.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Answers;
import org.rapporteur.store.Answers.Row;
import org.rapporteur.store.Questions;

/** Reads a catalogue from a store by the questions of {@code ontology/questions/page}. */
final class CatalogueReader {

  private final Answers answers;
  private final Questions questions;
  private final Registry registry;

  private final Columns columns;
  private final Labels labels = new Labels();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, List<Participant>> participants = new HashMap<>();
  private final Map<String, List<Report>> reports = new HashMap<>();
  private final Map<String, List<Tenure>> tenures = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Delegation> delegations = new HashMap<>();
  private final List<Event> events = new ArrayList<>();

  CatalogueReader(Answers answers, Questions questions, Registry registry) {
    this.answers = answers;
    this.questions = questions;
    this.registry = registry;
    this.columns = new Columns(answers, questions.named("property"));
  }

  /** All that the store knows now. */
  Catalogue read(String version) {
    each("labels", row -> labels.add(row.text("node"), row.text("label")));
    each("actors", this::actor);
    each("names", row -> list(names, row.text("actor")).add(row.text("name")));
    each("articles", this::article);
    each("delegations", this::delegation);
    columns.each("participation", this::participation);
    columns.forget();
    columns.each("about", this::report);
    each("tenures", this::tenure);
    each("events", this::event);
    return new Catalogue(version, events, actors, articles, names, tenures, delegations);
  }

  private void each(String question, Consumer<Row> row) {
    answers.each(questions.named(question), Map.of(), row);
  }

  private void actor(Row row) {
    String iri = row.text("actor");
    String kind = row.text("kind");
    Named self = labels.of(iri);
    Optional<Named> state =
        kind.equals("state") ? Optional.of(self) : row.find("state").map(labels::of);
    Optional<String> wikidata =
        row.find("same").map(item -> item.substring(item.lastIndexOf('/') + 1));
    actors.putIfAbsent(self.id(), new Actor(self.id(), self.name(), kind, state, wikidata));
  }

  private void article(Row row) {
    String id = Ids.of(row.text("article"));
    articles.putIfAbsent(
        id,
        new Article(
            id,
            row.text("name"),
            row.text("title"),
            row.find("publisher").map(labels::of).map(Named::name),
            row.find("issued").map(LocalDate::parse),
            row.find("address").filter(address -> address.matches("https?://.*"))));
  }

  private void delegation(Row row) {
    String iri = row.text("delegation");
    Delegation group =
        delegations.computeIfAbsent(
            Ids.of(iri),
            id -> new Delegation(id, labels.of(iri).name(), new ArrayList<>(), new ArrayList<>()));
    Named person = new Named(Ids.of(row.text("person")), row.text("name"));
    (row.text("part").equals("head") ? group.heads() : group.members()).add(person);
  }

  private void participation(String report, String part) {
    Actor actor = columns.find(part, "identifiedAs").map(Ids::of).map(actors::get).orElse(null);
    if (actor == null) {
      return;
    }
    list(participants, report)
        .add(
            new Participant(
                actor,
                columns.text(part, "side"),
                columns.word(part, "role"),
                columns.find(part, "capacity").map(labels::of).map(Named::name),
                columns.text(part, "former").equals("true"),
                columns.find(part, "state").map(labels::of),
                columns.find(part, "onBehalfOf").map(labels::of),
                columns.find(part, "delegation").map(Ids::of)));
  }

  private void report(String report, String event) {
    Article article = articles.get(Ids.of(columns.text(report, "reportedIn")));
    if (article == null) {
      return;
    }
    list(reports, event)
        .add(
            new Report(
                Ids.of(report),
                article,
                columns.word(report, "status"),
                period(report),
                columns.text(report, "dateStated").equals("true"),
                columns.find(report, "dateBasis"),
                columns.find(report, "place").map(iri -> place(Ids.of(iri), report)),
                columns.find(report, "placeBasis"),
                columns.find(report, "country").map(labels::of),
                Double.parseDouble(columns.text(report, "confidence")),
                columns.text(report, "frame"),
                sorted(participants.getOrDefault(report, List.of()))));
  }

  /** A sweep has no order; the same reports shall always look the same. */
  private static List<Participant> sorted(List<Participant> participants) {
    return participants.stream()
        .sorted(
            Comparator.comparing(Participant::side)
                .thenComparing(participant -> participant.actor().id()))
        .toList();
  }

  private Period period(String subject) {
    return new Period(
        columns.find(subject, "notBefore").map(LocalDate::parse),
        columns.find(subject, "notAfter").map(LocalDate::parse));
  }

  private Place place(String id, String report) {
    Optional<org.rapporteur.registry.Place> known =
        registry
            .entry(id)
            .filter(org.rapporteur.registry.Place.class::isInstance)
            .map(org.rapporteur.registry.Place.class::cast);
    return new Place(
        id,
        columns.text(report, "placeName"),
        columns.text(report, "placeStated").equals("true"),
        known.map(org.rapporteur.registry.Place::latitude),
        known.map(org.rapporteur.registry.Place::longitude));
  }

  private void tenure(Row row) {
    list(tenures, Ids.of(row.text("holder")))
        .add(
            new Tenure(
                labels.of(row.text("post")).name(),
                LocalDate.parse(row.text("from")),
                LocalDate.parse(row.text("until"))));
  }

  private void event(Row row) {
    String event = row.text("event");
    String status = columns.word(event, "status");
    List<Report> all =
        reports.getOrDefault(event, List.of()).stream()
            .sorted(
                Comparator.comparing(
                        (Report report) -> report.article().issued().orElse(LocalDate.MAX))
                    .thenComparing(Report::id))
            .toList();
    Optional<Report> located = located(all, status);
    boolean disputed = columns.text(event, "disputed").equals("true");
    events.add(
        new Event(
            Ids.of(event),
            row.text("type"),
            status,
            period(event),
            all.stream().anyMatch(report -> report.status().equals(status) && report.dateStated()),
            located.flatMap(Report::place),
            located.flatMap(Report::country),
            Double.parseDouble(columns.text(event, "confidence")),
            disputed ? Contradictions.among(all) : List.of(),
            columns.find(event, "partOfEvent").map(Ids::of),
            Lineup.of(all, status),
            all));
  }

  /** The report whose place the event has: a stated place of what holds before any other. */
  private static Optional<Report> located(List<Report> reports, String status) {
    return reports.stream()
        .filter(report -> report.place().isPresent())
        .min(
            Comparator.comparing((Report report) -> !report.status().equals(status))
                .thenComparing(report -> !report.place().get().stated())
                .thenComparing(report -> report.place().get().latitude().isEmpty())
                .thenComparing(report -> -report.confidence()));
  }

  private static <T> List<T> list(Map<String, List<T>> lists, String key) {
    return lists.computeIfAbsent(key, k -> new ArrayList<>());
  }
}
