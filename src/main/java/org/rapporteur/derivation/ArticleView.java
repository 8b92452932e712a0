package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rapporteur.graph.Vocabulary;

/** What one article's graph says of its people and reports. */
final class ArticleView {

  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final Statements article;

  ArticleView(DatasetGraph dataset, Node graph) {
    this.article = new Statements(dataset, graph);
  }

  List<Node> reports() {
    return article.subjects(RDF.type.asNode(), Vocabulary.Report.asNode());
  }

  /** The reports that say of what kind of event, as the shapes ask of all. */
  List<Node> typedReports() {
    return reports().stream()
        .filter(report -> article.object(report, node(Vocabulary.eventType)).isPresent())
        .filter(report -> article.object(report, node(Vocabulary.reportedIn)).isPresent())
        .filter(report -> article.object(report, node(Vocabulary.status)).isPresent())
        .toList();
  }

  List<Node> people() {
    return article.subjects(RDF.type.asNode(), Vocabulary.Person.asNode());
  }

  List<Node> participations() {
    return article.subjects(RDF.type.asNode(), Vocabulary.Participation.asNode());
  }

  /** Everybody who appears, by name or by an office alone. */
  List<Appearance> appearances() {
    Optional<LocalDate> day =
        article.subjects(RDF.type.asNode(), Vocabulary.Article.asNode()).stream()
            .flatMap(node -> article.day(node, DCTerms.issued.asNode()).stream())
            .findFirst();
    return Stream.concat(
            people().stream().map(person -> named(person, day)),
            participations().stream().flatMap(p -> unnamed(p, day).stream()))
        .toList();
  }

  private Appearance named(Node person, Optional<LocalDate> day) {
    List<Node> posts =
        article.subjects(node(Vocabulary.participant), person).stream()
            .filter(p -> !article.has(p, node(Vocabulary.former), TRUE))
            .flatMap(p -> article.objects(p, node(Vocabulary.capacity)).stream())
            .toList();
    Optional<Node> state =
        article.objects(person, node(Vocabulary.state)).stream()
            .min(Nodes.ORDER)
            .or(() -> posts.stream().flatMap(p -> state(p).stream()).min(Nodes.ORDER));
    SortedSet<String> offices = new TreeSet<>();
    posts.stream()
        .filter(post -> state(post).equals(state) || state(post).isEmpty())
        .forEach(post -> offices.addAll(article.texts(post, node(Vocabulary.officeKind))));
    return new Appearance(
        person,
        article.text(person, RDFS.label.asNode()).orElse(""),
        article.texts(person, SKOS.altLabel.asNode()),
        article.text(person, node(Vocabulary.nameKey)),
        state,
        offices,
        day);
  }

  private Optional<Appearance> unnamed(Node participation, Optional<LocalDate> day) {
    return article
        .text(participation, node(Vocabulary.officeKind))
        .map(
            office ->
                new Appearance(
                    participation,
                    "",
                    List.of(),
                    Optional.empty(),
                    article.object(participation, node(Vocabulary.state)),
                    new TreeSet<>(List.of(office)),
                    day));
  }

  private Optional<Node> state(Node post) {
    return article.object(post, node(Vocabulary.state));
  }

  private static Node node(RDFNode term) {
    return term.asNode();
  }
}
