package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Article;

class ReportMapperTest {

  @Test
  void anArticleBecomesTheExpectedTurtle() {
    ArticleGraph graph = Samples.mapper().map(Samples.visit());
    Model expected = RDFDataMgr.loadModel("graph/pyongyang-visit.ttl");

    assertTrue(
        graph.model().isIsomorphicWith(expected),
        () -> "differs from pyongyang-visit.ttl:\n" + turtle(graph.model()));
  }

  @Test
  void theGraphFitsTheShapes() {
    assertEquals(List.of(), Shapes.load().check(Samples.mapper().map(Samples.visit()).model()));
  }

  @Test
  void mappingAgainGivesTheSame() {
    ArticleGraph one = Samples.mapper().map(Samples.visit());
    ArticleGraph two = Samples.mapper().map(Samples.visit());

    assertEquals(turtle(one.model()), turtle(two.model()));
    assertEquals(
        List.of(one.iri(), one.article(), one.digest()),
        List.of(two.iri(), two.article(), two.digest()));
  }

  @Test
  void theBaseIsASetting() {
    Iris iris = new Iris("https://example.org/kg/");
    ArticleGraph graph =
        new ReportMapper(iris, Samples::entryName, OfficeKinds.none(), title -> Optional.empty())
            .map(Samples.visit());

    assertTrue(graph.iri().startsWith("https://example.org/kg/graph/article-"), graph.iri());
    assertFalse(turtle(graph.model()).contains(Iris.DEFAULT_BASE + "id/"));
    assertEquals(List.of(), Shapes.load().check(graph.model()));
  }

  @Test
  void namesakesInOneArticleAreTwoPersons() {
    Model model = Samples.mapper().map(Samples.meeting("Ana Test", "Ana Test", "")).model();

    assertEquals(2, model.listSubjectsWithProperty(RDF.type, Vocabulary.Person).toList().size());
    assertEquals(List.of(), Shapes.load().check(model));
  }

  @Test
  void theDigestFollowsTextAndSource() {
    Article article = Samples.ARTICLE;
    Article later =
        Article.of(
            article.name(),
            article.title(),
            Samples.BODY,
            Optional.of(LocalDate.of(2025, 11, 9)),
            article.publisher(),
            article.address());
    Article longer =
        Article.of(
            article.name(),
            article.title(),
            Samples.BODY + " More.",
            article.published(),
            article.publisher(),
            article.address());

    assertEquals(3, Stream.of(article, later, longer).map(ReportMapper::digest).distinct().count());
  }

  private static String turtle(Model model) {
    StringWriter writer = new StringWriter();
    model.write(writer, "TURTLE");
    return writer.toString();
  }
}
