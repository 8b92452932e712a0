package org.rapporteur.page.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One state of all that a store knows of events, in memory, so that a page call takes milliseconds
 * whatever it selects. It never changes; a changed store gets another one.
 */
public final class Catalogue {

  /** The latest first, those without days last. */
  private static final Comparator<Event> LATEST =
      Comparator.comparing(
              (Event event) -> event.period().to().or(event.period()::from).orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(event -> event.disputed().isEmpty())
          .thenComparing(event -> !event.type().equals("meeting"))
          .thenComparing(Event::id);

  private final String version;
  private final List<Event> events;
  private final Map<String, Event> byId;
  private final Map<String, List<Event>> parts;
  private final Map<String, List<Event>> byActor = new HashMap<>();
  private final Map<String, List<Event>> byArticle = new HashMap<>();
  private final Map<String, Actor> actors;
  private final Map<String, Article> articles;
  private final Map<String, List<String>> names;
  private final Map<String, List<Tenure>> tenures;
  private final Map<String, Delegation> delegations;
  private final Directory directory;

  Catalogue(
      String version,
      Collection<Event> events,
      Map<String, Actor> actors,
      Map<String, Article> articles,
      Map<String, List<String>> names,
      Map<String, List<Tenure>> tenures,
      Map<String, Delegation> delegations) {
    this.version = version;
    this.events = events.stream().sorted(LATEST).toList();
    this.actors = Map.copyOf(actors);
    this.articles = Map.copyOf(articles);
    this.names = Map.copyOf(names);
    this.tenures = Map.copyOf(tenures);
    this.delegations = Map.copyOf(delegations);
    this.byId =
        this.events.stream().collect(Collectors.toMap(Event::id, Function.identity(), (a, b) -> a));
    this.parts =
        this.events.stream()
            .filter(event -> event.visit().filter(byId::containsKey).isPresent())
            .collect(Collectors.groupingBy(event -> event.visit().orElseThrow()));
    this.events.forEach(this::index);
    this.directory = new Directory(this);
  }

  private void index(Event event) {
    for (String actor : involved(event)) {
      byActor.computeIfAbsent(actor, id -> new ArrayList<>()).add(event);
    }
    event.reports().stream()
        .map(report -> report.article().id())
        .distinct()
        .forEach(id -> byArticle.computeIfAbsent(id, key -> new ArrayList<>()).add(event));
  }

  private static Set<String> involved(Event event) {
    Set<String> ids = new HashSet<>();
    for (Participant participant : event.participants()) {
      ids.add(participant.actor().id());
      participant.acting().map(Named::id).ifPresent(ids::add);
    }
    return ids;
  }

  /** Names this state of the store; another state has another name. */
  public String version() {
    return version;
  }

  /** Everything that has a name, for search. */
  public Directory directory() {
    return directory;
  }

  /** All events, the latest first. */
  public List<Event> events() {
    return events;
  }

  /** The event with this id. */
  public Optional<Event> event(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What takes place during a visit, the latest first. */
  public List<Event> during(Event visit) {
    return parts.getOrDefault(visit.id(), List.of());
  }

  /** The events that an actor takes part in or, for a state, somebody acts in for it. */
  public List<Event> with(String actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  /** The events that an article reports. */
  public List<Event> in(Article article) {
    return byArticle.getOrDefault(article.id(), List.of());
  }

  /** All actors that take part in anything. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** How many articles were read, also those that report nothing. */
  public int articles() {
    return articles.size();
  }

  /** Other names of an actor. */
  public List<String> names(String actor) {
    return names.getOrDefault(actor, List.of());
  }

  /** The offices in which reports show a person. */
  public List<Tenure> tenures(String actor) {
    return tenures.getOrDefault(actor, List.of());
  }

  public Optional<Delegation> delegation(String id) {
    return Optional.ofNullable(delegations.get(id));
  }
}
