package org.rapporteur.derivation;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;

/** Writes small articles as graphs, and asks stores. */
final class Newsroom {

  static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX g: <https://w3id.org/rapporteur/graph/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private Newsroom() {}

  /**
   * Somebody who takes part.
   *
   * @param name the name; empty for a state
   * @param state the code of a state in small letters; empty when unknown
   * @param office the kind of office; empty when none is told
   */
  record Actor(String name, String state, String office) {

    static Actor of(String name, String state) {
      return new Actor(name, state, "");
    }

    static Actor state(String state) {
      return new Actor("", state, "");
    }

    /** An office without a name: 'the foreign minister of'. */
    static Actor office(String state, String office) {
      return new Actor("", state, office);
    }
  }

  /**
   * What is reported.
   *
   * @param days the first and last day, or none
   * @param place the place and the code of its state, or none
   */
  record Told(
      String type, String status, Actor one, Actor other, List<String> days, List<String> place) {

    static Told meeting(Actor one, Actor other, String... days) {
      return new Told("Meeting", "Held", one, other, List.of(days), List.of());
    }

    Told as(String otherType, String otherStatus) {
      return new Told(otherType, otherStatus, one, other, days, place);
    }

    Told in(String city, String state) {
      return new Told(type, status, one, other, days, List.of(city, state));
    }
  }

  /** An article with what it tells. */
  static ArticleGraph article(String name, String issued, Told... events) {
    StringBuilder turtle = new StringBuilder(PREFIXES);
    turtle.append(
        """
        id:article-%1$s a rap:Article ; rdfs:label "%1$s" ; dct:identifier "%1$s" ;
          dct:issued "%2$s"^^xsd:date ; rap:publisher id:org-%1$s .
        id:org-%1$s a rap:Organization ; rdfs:label "%1$s" .
        """
            .formatted(name, issued));
    for (int i = 0; i < events.length; i++) {
      report(turtle, name, i + 1, events[i]);
    }
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle.toString()), null, Lang.TURTLE);
    return new ArticleGraph(
        graph(name), "https://w3id.org/rapporteur/id/article-" + name, model, turtle.toString());
  }

  static String graph(String article) {
    return "https://w3id.org/rapporteur/graph/article-" + article;
  }

  private static void report(StringBuilder turtle, String article, int number, Told told) {
    String report = "id:report-" + article + "-" + number;
    turtle.append(
        """
        %s a rap:Report ; rdfs:label "report %s %d" ; rap:number %d ; rap:reportedIn id:article-%s ;
          rap:eventType rap:%s ; rap:status rap:%s ; rap:polarity rap:%s ; rap:confidence 0.9 .
        """
            .formatted(
                report,
                article,
                number,
                number,
                article,
                told.type,
                told.status,
                told.status.equals("Denied") ? "Denied" : "Affirmed"));
    turtle.append(
        """
        %1$s rap:mainEvidence id:span-%2$s-%3$d .
        id:span-%2$s-%3$d a nif:Sentence ; nif:anchorOf "What %2$s says in sentence %3$d." .
        """
            .formatted(report, article, number));
    if (!told.days.isEmpty()) {
      turtle.append(
          "%s rap:notBefore \"%s\"^^xsd:date ; rap:notAfter \"%s\"^^xsd:date .\n"
              .formatted(report, told.days.get(0), told.days.get(told.days.size() - 1)));
    }
    if (!told.place.isEmpty()) {
      String city = told.place.get(0);
      turtle.append(
          "%s rap:place id:place-%s ; rap:placeName \"%s\" ; rap:placeStated true ; rap:country id:state-%s .\n"
              .formatted(report, city.toLowerCase(java.util.Locale.ROOT), city, told.place.get(1)));
      turtle.append(
          "id:place-%s a rap:Place ; rdfs:label \"%s\" .\n"
              .formatted(city.toLowerCase(java.util.Locale.ROOT), city));
    }
    boolean visit = told.type.equals("Visit");
    part(turtle, article, report, number + "-1", "a", visit ? "Visitor" : "Principal", told.one);
    part(turtle, article, report, number + "-2", "b", visit ? "Host" : "Principal", told.other);
  }

  private static void part(
      StringBuilder turtle,
      String article,
      String report,
      String number,
      String side,
      String role,
      Actor actor) {
    String part = "id:participation-" + article + "-" + number;
    String who = actor.name.isEmpty() ? "id:state-" + actor.state : person(article, actor.name);
    turtle.append(
        "%s rap:participation %s .\n%s a rap:Participation ; rap:participant %s ; rap:side \"%s\" ; rap:role rap:%s .\n"
            .formatted(report, part, part, who, side, role));
    if (!actor.name.isEmpty()) {
      turtle.append("%s a rap:Person ; rdfs:label \"%s\" .\n".formatted(who, actor.name));
      if (actor.name.trim().contains(" ")) {
        turtle.append(
            "%s rap:nameKey \"%s\" .\n"
                .formatted(who, actor.name.toLowerCase(java.util.Locale.ROOT)));
      }
    }
    if (!actor.state.isEmpty()) {
      turtle.append(
          "%2$s rap:state id:state-%1$s .\nid:state-%1$s a rap:State ; rdfs:label \"%3$s\" .\n"
              .formatted(actor.state, part, actor.state.toUpperCase(java.util.Locale.ROOT)));
      if (!actor.name.isEmpty()) {
        turtle.append("%s rap:state id:state-%s .\n".formatted(who, actor.state));
      }
    }
    office(turtle, part, actor);
  }

  private static void office(StringBuilder turtle, String part, Actor actor) {
    if (actor.office.isEmpty()) {
      return;
    }
    if (actor.name.isEmpty()) {
      turtle.append("%s rap:officeKind \"%s\" .\n".formatted(part, actor.office));
      return;
    }
    String post = "id:post-" + actor.state + "-" + actor.office.replace(' ', '-');
    turtle.append(
        "%s rap:capacity %s .\n%s a rap:Post ; rdfs:label \"office %s\" ; rap:officeKind \"%s\" .\n"
            .formatted(part, post, post, actor.office, actor.office));
    if (!actor.state.isEmpty()) {
      turtle.append("%s rap:state id:state-%s .\n".formatted(post, actor.state));
    }
  }

  /** The person of an article. */
  static String person(String article, String name) {
    String slug = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "id:person-" + article + "-" + slug;
  }

  static KnowledgeStore store(ArticleGraph... articles) {
    KnowledgeStore store = KnowledgeStore.inMemory();
    for (ArticleGraph article : articles) {
      store.replace(List.of(article));
    }
    return store;
  }

  /** The rows of a query, a line each, without header. */
  static List<String> ask(KnowledgeStore store, String query) {
    return rows(store, Questions.shipped().find(PREFIXES + query));
  }

  /** The rows of a question with the values that it proposes. */
  static List<String> rows(KnowledgeStore store, Question question) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store).run(question, Map.of(), Format.CSV, out);
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).sorted().toList();
  }

  /** How often an event is reported, for each event. */
  static List<String> events(KnowledgeStore store) {
    return ask(store, "SELECT ?label ?n { ?e rap:reportCount ?n ; rdfs:label ?label }");
  }

  /** The persons over all articles, each with the number of articles' persons that are meant. */
  static List<String> people(KnowledgeStore store) {
    return ask(
        store,
        """
        SELECT ?label (COUNT(?local) AS ?n) { ?local rap:sameEntityAs ?who . ?who rdfs:label ?label }
        GROUP BY ?who ?label
        """);
  }

  static Optional<String> personOf(KnowledgeStore store, String local) {
    return ask(store, "SELECT ?who { " + local + " rap:sameEntityAs ?who }").stream().findFirst();
  }
}
