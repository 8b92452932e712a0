package org.rapporteur.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.page.catalogue.Catalogue;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.page.catalogue.Ids;
import org.rapporteur.page.view.ActorDetail;
import org.rapporteur.page.view.ArticleDetail;
import org.rapporteur.page.view.DecisionList;
import org.rapporteur.page.view.EventDetail;
import org.rapporteur.page.view.EventList;
import org.rapporteur.page.view.EventTable;
import org.rapporteur.page.view.GraphMl;
import org.rapporteur.page.view.Histogram;
import org.rapporteur.page.view.MentionList;
import org.rapporteur.page.view.Network;
import org.rapporteur.page.view.Outline;
import org.rapporteur.page.view.PlaceList;
import org.rapporteur.page.view.QuestionList;
import org.rapporteur.page.view.Suggestions;
import org.rapporteur.page.view.Summary;
import org.rapporteur.page.view.Timeline;
import org.rapporteur.page.view.Worklist;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Answers;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Questions;

/** The addresses of the JSON interface. */
final class Routes {

  private static final String JSON = "application/json";
  private static final Set<String> NONE = Set.of();
  private static final Set<String> FILTERS =
      Set.of("from", "to", "type", "status", "actor", "with", "place");

  private static final int EVENTS = 40;
  private static final int MOST_EVENTS = 200;
  private static final int SEATS = 40;
  private static final int MOST_SEATS = 500;

  /** More lines would be a blot; the table of the same network has as many rows. */
  private static final int MOST_TIES = 1500;

  private static final int MARKS = 600;
  private static final int SUGGESTIONS = 6;
  private static final int MOST_SUGGESTIONS = 50;

  private final Catalogues catalogues;
  private final QueryRunner runner;
  private final Answers answers;
  private final Questions shipped = Questions.shipped();
  private final QuestionList questions = QuestionList.of(shipped);
  private final Outline outline;

  /**
   * @param limit how long a question to the store may take
   */
  Routes(KnowledgeStore store, Duration limit, Catalogues catalogues, Registry registry) {
    this.catalogues = catalogues;
    this.runner = new QueryRunner(store, limit);
    this.answers = new Answers(store, limit);
    this.outline = Outline.of(registry);
  }

  List<Route> all() {
    return List.of(
        json("/summary", NONE, (id, given) -> Summary.of(catalogue())),
        json("/events", with(FILTERS, "offset", "limit"), (id, given) -> events(given)),
        new Route("/events.csv", FILTERS, "text/csv", true, (id, given) -> table(given)),
        new Route("/events/{id}.ttl", NONE, "text/turtle", true, (id, given) -> turtle(id)),
        json(
            "/events/{id}",
            NONE,
            (id, given) -> known(id, EventDetail.of(catalogues, catalogues.standing(id)))),
        json(
            "/actors/{id}",
            NONE,
            (id, given) -> known(id, ActorDetail.of(catalogue(), catalogues.standing(id)))),
        live(
            "/actors/{id}/mentions",
            NONE,
            (id, given) -> MentionList.of(catalogues, catalogues.standing(id))),
        json("/articles/{id}", NONE, (id, given) -> known(id, ArticleDetail.of(catalogues, id))),
        json("/network", with(FILTERS, "level", "limit"), (id, given) -> network(given, MOST_TIES)),
        new Route(
            "/network.graphml",
            with(FILTERS, "level", "limit"),
            "application/xml",
            true,
            (id, given) -> GraphMl.of(network(given, Integer.MAX_VALUE))),
        json("/timeline", FILTERS, (id, given) -> timeline(given)),
        json("/histogram", FILTERS, (id, given) -> Histogram.of(catalogue(), given.selection())),
        json("/places", FILTERS, (id, given) -> PlaceList.of(catalogue(), given.selection())),
        json("/outline", NONE, (id, given) -> outline),
        json("/suggest", Set.of("q", "limit"), (id, given) -> suggestions(given)),
        live("/decisions", Set.of("about"), (id, given) -> decisions(given)),
        live("/review", NONE, (id, given) -> Worklist.of(answers, shipped.named("review"))),
        json("/questions", NONE, (id, given) -> questions));
  }

  private Catalogue catalogue() {
    return catalogues.current();
  }

  private EventList events(Parameters given) {
    return EventList.of(
        catalogue(),
        given.selection(),
        given.number("offset", 0, Integer.MAX_VALUE, 0),
        given.number("limit", 1, MOST_EVENTS, EVENTS));
  }

  private String table(Parameters given) {
    return EventTable.of(given.selection().of(catalogue()));
  }

  private String turtle(String id) {
    known(id, catalogue().event(id));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(
        Questions.ofPage().named("event-graph"), Map.of("event", Ids.iri(id)), Format.TURTLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Network network(Parameters given, int ties) {
    List<String> levels =
        Stream.of(Network.Level.values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
    String level = given.word("level", levels).orElse("fitting").toUpperCase(Locale.ROOT);
    return Network.of(
        catalogue(),
        given.selection(),
        Network.Level.valueOf(level),
        given.number("limit", 2, MOST_SEATS, SEATS),
        ties);
  }

  private Timeline timeline(Parameters given) {
    return Timeline.of(catalogue(), given.selection(), MARKS);
  }

  private Suggestions suggestions(Parameters given) {
    int limit = given.number("limit", 1, MOST_SUGGESTIONS, SUGGESTIONS);
    return Suggestions.of(catalogue(), given.text("q").orElse(""), limit);
  }

  private DecisionList decisions(Parameters given) {
    return DecisionList.of(catalogues, given.text("about").map(catalogues::standing));
  }

  private static <T> T known(String id, Optional<T> found) {
    return found.orElseThrow(
        () -> Refusals.notFound("'" + id + "' is not in the store, or not any more"));
  }

  private static Route json(
      String path, Set<String> parameters, BiFunction<String, Parameters, Object> answer) {
    return new Route(path, parameters, JSON, true, (id, given) -> Json.of(answer.apply(id, given)));
  }

  /** What is read from the store itself, so that it shows what was decided a moment ago. */
  private static Route live(
      String path, Set<String> parameters, BiFunction<String, Parameters, Object> answer) {
    return new Route(
        path, parameters, JSON, false, (id, given) -> Json.of(answer.apply(id, given)));
  }

  private static Set<String> with(Set<String> parameters, String... more) {
    return Stream.concat(parameters.stream(), Stream.of(more)).collect(Collectors.toSet());
  }
}
