package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.graph.ArticleGraph;

class ExporterTest {

  private static final ArticleGraph ONE = Sample.meeting("1", "anna", "boris");
  private static final ArticleGraph OTHER =
      Sample.article(
          "2",
          """
          id:chen a rap:Person ; rdfs:label "\\"Chen\\"\\n\\\\", "陈"@zh ; rap:confidence 0.6 ;
            rdfs:seeAlso <https://example.org/a(b)?c=d&e> .
          """);

  private final KnowledgeStore store = Sample.store();

  @BeforeEach
  void fill() {
    store.load(
        new Background(
            Sample.turtle("rap:Meeting a owl:Class ."),
            Sample.turtle("id:state-ru a rap:State .")));
    store.replace(List.of(OTHER, ONE));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theTurtleIsSorted() {
    String turtle = export(Exporter::turtle);
    assertEquals(
        """
        id:anna
          a rap:Person ;
          rdfs:label "anna" ;
          rap:met id:boris .

        id:boris
          a rap:Person ;
          rdfs:label "boris" ;
          rap:met id:anna .

        id:chen
          a rap:Person ;
          rdfs:label "\\"Chen\\"\\n\\\\" ,
            "陈"@zh ;
          rdfs:seeAlso <https://example.org/a(b)?c=d&e> ;
          rap:confidence 0.6 .

        id:rep-1
          a rap:Report ;
          rap:about id:rep-1-event ;
          rap:hasParticipant id:anna ,
            id:boris .
        """,
        turtle.substring(turtle.indexOf("id:anna")));
  }

  @Test
  void theTurtleSaysWhatIsKnownAndNothingElse() {
    Model expected = ModelFactory.createDefaultModel().add(ONE.model()).add(OTHER.model());
    expected.add(
        Sample.turtle(
            """
            id:rep-1 rap:about id:rep-1-event .
            id:anna rap:met id:boris .
            id:boris rap:met id:anna .
            """));
    Model exported = ModelFactory.createDefaultModel();
    RDFDataMgr.read(exported, new StringReader(export(Exporter::turtle)), null, Lang.TURTLE);

    assertTrue(exported.isIsomorphicWith(expected));
  }

  @Test
  void theWholeHasTheBackgroundToo() {
    String whole = export(Exporter::wholeTurtle);
    assertTrue(whole.contains("id:state-ru"));
    assertTrue(whole.contains("rap:ExtractionRun"));
    assertFalse(export(Exporter::turtle).contains("id:state-ru"));
  }

  @Test
  void theSameKnowledgeIsTheSameText() {
    try (KnowledgeStore again = Sample.store()) {
      again.replace(List.of(ONE));
      again.replace(List.of(OTHER));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(again).turtle(out);
      assertEquals(export(Exporter::turtle), out.toString(StandardCharsets.UTF_8));
    }
    assertEquals(export(Exporter::turtle), export(Exporter::turtle));
  }

  @Test
  void constructedGraphsAreSortedTheSameWay() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedTurtle.write(ONE.model().getGraph(), out);
    List<String> subjects =
        Arrays.stream(out.toString(StandardCharsets.UTF_8).split("\n"))
            .filter(line -> line.startsWith("id:"))
            .toList();
    assertEquals(List.of("id:anna", "id:boris", "id:rep-1"), subjects);
  }

  private String export(BiConsumer<Exporter, ByteArrayOutputStream> how) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    how.accept(new Exporter(store), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
