package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

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

  private static String turtle(Model model) {
    StringWriter writer = new StringWriter();
    model.write(writer, "TURTLE");
    return writer.toString();
  }
}
