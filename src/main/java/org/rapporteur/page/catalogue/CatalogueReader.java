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
  }

  /** All that the store knows now. */
  Catalogue read(String version) {
    each("labels", row -> labels.add(row.text("node"), row.text("label")));
    each("actors", this::actor);
    each("names", row -> list(names, row.text("actor")).add(row.text("name")));
    each("articles", this::article);
    each("delegations", this::delegation);
    each("participations", this::participation);
    each("reports", this::report);
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

  private void participation(Row row) {
    Actor actor = actors.get(Ids.of(row.text("actor")));
    list(participants, row.text("report"))
        .add(
            new Participant(
                actor,
                row.text("side"),
                row.text("role"),
                row.find("post").map(labels::of).map(Named::name),
                row.text("former").equals("true"),
                row.find("state").map(labels::of),
                row.find("sender").map(labels::of),
                row.find("delegation").map(Ids::of)));
  }

  private void report(Row row) {
    list(reports, row.text("event"))
        .add(
            new Report(
                Ids.of(row.text("report")),
                articles.get(Ids.of(row.text("article"))),
                row.text("status"),
                period(row),
                row.text("date_stated").equals("true"),
                row.find("date_basis"),
                row.find("place").map(iri -> place(Ids.of(iri), row)),
                row.find("place_basis"),
                row.find("country").map(labels::of),
                Double.parseDouble(row.text("confidence")),
                row.text("frame"),
                List.copyOf(participants.getOrDefault(row.text("report"), List.of()))));
  }

  private static Period period(Row row) {
    return new Period(row.find("from").map(LocalDate::parse), row.find("to").map(LocalDate::parse));
  }

  private Place place(String id, Row row) {
    Optional<org.rapporteur.registry.Place> known =
        registry
            .entry(id)
            .filter(org.rapporteur.registry.Place.class::isInstance)
            .map(org.rapporteur.registry.Place.class::cast);
    return new Place(
        id,
        row.text("place_name"),
        row.text("place_stated").equals("true"),
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
    String status = row.text("status");
    List<Report> all =
        reports.getOrDefault(row.text("event"), List.of()).stream()
            .sorted(
                Comparator.comparing(
                        (Report report) -> report.article().issued().orElse(LocalDate.MAX))
                    .thenComparing(Report::id))
            .toList();
    Optional<Report> located = located(all, status);
    boolean disputed = row.text("disputed").equals("true");
    events.add(
        new Event(
            Ids.of(row.text("event")),
            row.text("type"),
            status,
            period(row),
            all.stream().anyMatch(report -> report.status().equals(status) && report.dateStated()),
            located.flatMap(Report::place),
            located.flatMap(Report::country),
            Double.parseDouble(row.text("confidence")),
            disputed ? Contradictions.among(all) : List.of(),
            row.find("visit").map(Ids::of),
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
