package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles of the small world fit the shapes; each spoiled one is told by name and reason. */
class ShapesTest {

  private static final Shapes SHAPES = Shapes.load();

  private static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @ParameterizedTest
  @CsvSource({"guests", "second-look", "called-off", "elsewhere"})
  void goodArticlesFit(String name) {
    assertEquals(List.of(), SHAPES.check(article(name)));
  }

  @ParameterizedTest(name = "{1} at {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE WHERE { id:report-guests-3 rap:status ?x }                                    | status       | report-guests-3          | a status is held
          INSERT DATA { id:report-guests-3 rap:status rap:Planned }                            | status       | report-guests-3          | a status is held
          INSERT DATA { id:report-guests-3 rap:polarity rap:Denied }                           | polarity     | report-guests-3          | affirms or denies
          DELETE WHERE { id:report-guests-3 rap:eventType ?x }                                 | eventType    | report-guests-3          | meeting, call, visit or signing
          DELETE WHERE { id:report-guests-3 rap:mainEvidence ?x }                              | mainEvidence | report-guests-3          | main sentence
          DELETE WHERE { id:report-guests-3 rap:evidence ?x }                                  | evidence     | report-guests-3          | a sentence as evidence
          DELETE WHERE { id:report-guests-3 rap:participation id:participation-guests-3-1 }    | participations | report-guests-3        | two participants
          DELETE WHERE { id:report-guests-3 rap:participation id:participation-guests-3-1 }    | twoSides     | report-guests-3          | two sides
          DELETE WHERE { id:report-guests-3 rap:participation id:participation-guests-3-1 }    | ofOneReport  | participation-guests-3-1 | belongs to one report
          DELETE WHERE { id:report-guests-3 rap:confidence ?x } ; INSERT DATA { id:report-guests-3 rap:confidence 1.5 }   | reportConfidence | report-guests-3 | from 0 to 1
          DELETE WHERE { id:report-guests-3 rap:confidence ?x } ; INSERT DATA { id:report-guests-3 rap:confidence 0.5e0 } | reportConfidence | report-guests-3 | decimal
          DELETE WHERE { id:report-guests-3 rap:notAfter ?x } ; INSERT DATA { id:report-guests-3 rap:notAfter "2031-05-04"^^xsd:date } | notBefore | report-guests-3 | no later than the last day
          DELETE WHERE { id:report-guests-3 rap:notBefore ?x } ; INSERT DATA { id:report-guests-3 rap:notBefore "May" }   | notBefore | report-guests-3 | a date
          DELETE WHERE { id:report-guests-3 rap:notBefore ?x } ; DELETE WHERE { id:report-guests-3 rap:notAfter ?x } ; INSERT DATA { id:report-guests-3 rap:notBefore "2031-05-07"^^xsd:date } | notFromTheFuture | report-guests-3 | after its article was issued
          DELETE WHERE { id:report-guests-3 rap:status ?x } ; INSERT DATA { id:report-guests-3 rap:status rap:Denied }    | denialIsStatus | report-guests-3 | together
          DELETE WHERE { id:participation-guests-3-2 rap:participant ?x } ; INSERT DATA { id:participation-guests-3-2 rap:participant id:person-guests-orla } | oneSideEach | report-guests-3 | two sides
          DELETE WHERE { id:participation-guests-3-2 rap:side ?x } ; INSERT DATA { id:participation-guests-3-2 rap:side "B2" } | side | participation-guests-3-2 | small letter
          DELETE WHERE { id:participation-guests-3-2 rap:role ?x }                             | role         | participation-guests-3-2 | a role is
          INSERT DATA { id:participation-guests-3-2 rap:capacity id:state-xa }                 | capacity     | participation-guests-3-2 | a capacity is a post
          INSERT DATA { id:participation-guests-3-2 rap:onBehalfOf id:place-brask }            | onBehalfOf   | participation-guests-3-2 | organizations or states
          DELETE WHERE { id:person-guests-edda rdfs:label ?x }                                 | label        | person-guests-edda       | at least one visible character
          DELETE WHERE { id:person-guests-edda rdfs:label ?x } ; INSERT DATA { id:person-guests-edda rdfs:label "" } | label | person-guests-edda | at least one visible character
          INSERT DATA { id:person-guests-edda a rap:Organization }                             | Person       | person-guests-edda       | neither a place nor an organization
          INSERT DATA { id:person-guests-edda rap:met id:person-guests-orla }                  | noMet        | person-guests-edda       | does not derive
          INSERT DATA { <http://example.org/\u017b> a rap:Person ; rdfs:label "Z" }            | asciiIri     | http://example.org/\u017b | IRI in ASCII
          INSERT DATA { [] a rap:Person ; rdfs:label "Z" }                                     | asciiIri     |                          | IRI in ASCII
          DELETE WHERE { id:span-guests-17-108 nif:endIndex ?x } ; INSERT DATA { id:span-guests-17-108 nif:endIndex "17"^^xsd:nonNegativeInteger } | begin | span-guests-17-108 | before its end
          DELETE { ?s nif:anchorOf ?x } INSERT { ?s nif:anchorOf "never said" } WHERE { ?s nif:anchorOf ?x ; nif:beginIndex ?b FILTER(STRSTARTS(?x, "Later")) } | quote | span-guests- | quotes exactly
          DELETE WHERE { id:article-guests nif:isString ?x }                                   | text         | article-guests           | has its text
          INSERT DATA { id:report-guests-3 rap:withinReport id:report-guests-9 }               | withinReport | report-guests-3          | a visit that the article reports
          """)
  void spoiledArticlesAreTold(String spoil, String shape, String node, String reason) {
    Model article = article("guests");
    UpdateAction.parseExecute(PREFIXES + spoil, article);

    List<Violation> violations = SHAPES.check(article);

    assertTrue(
        violations.stream()
            .anyMatch(
                v ->
                    v.shape().equals(shape)
                        && v.node().contains(node == null ? "" : node)
                        && v.message().contains(reason)),
        () -> "found only " + violations);
  }

  @Test
  void publisherAndDateMayBeUnknown() {
    Model article = article("guests");
    UpdateAction.parseExecute(
        PREFIXES
            + "DELETE WHERE { ?a rap:publisher ?x } ; DELETE WHERE { ?a dct:issued ?x } ;"
            + " DELETE WHERE { ?a rap:produced ?x }",
        article);

    assertEquals(List.of(), SHAPES.check(article));
  }

  @Test
  void aViolationReadsAsASentence() {
    assertEquals(
        "a side is a small letter (side: http://example.org/p, http://example.org/side = B2)",
        new Violation(
                "side",
                "http://example.org/p",
                "http://example.org/side",
                "B2",
                "a side is a small letter")
            .toString());
  }

  private static Model article(String name) {
    Dataset store = Stores.smallWorld();
    return Txn.calculateRead(
        store,
        () -> {
          Model copy = ModelFactory.createDefaultModel();
          return copy.add(store.getNamedModel(Iris.DEFAULT_BASE + "graph/article-" + name));
        });
  }
}
