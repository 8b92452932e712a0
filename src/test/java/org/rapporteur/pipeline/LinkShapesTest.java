package org.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.graph.Violation;

/** Links that lead nowhere, names that are there twice, and conclusions in the wrong graph. */
class LinkShapesTest {

  private static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX g: <https://w3id.org/rapporteur/graph/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static final String GOOD =
      """
      g:links {
        id:person-x rap:sameEntityAs id:person-a .
        id:person-y rap:sameEntityAs id:person-b .
        id:person-b rap:possiblySameAs id:person-a .
      }
      g:article-x { id:person-x a rap:Person ; rdfs:label "Ali Khan" . id:person-y a rap:Person ; rdfs:label "Ali Khan" . }
      g:derived {
        id:person-a a rap:Person ; rdfs:label "Ali Khan" ; rap:state id:state-xa ; rap:met id:person-b .
        id:person-b a rap:Person ; rdfs:label "Ali Khan" ; rap:state id:state-xa .
        id:state-xa a rap:State ; rdfs:label "Alvania" .
      }
      """;

  @TempDir private Path folder;

  @Test
  void linksThatLeadSomewhereFit() throws Exception {
    assertEquals(List.of(), check(GOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rap:sameEntityAs id:person-a .        | rap:sameEntityAs id:person-gone . | sameEntityAs
          id:person-x rap:same                  | id:person-gone rap:same           | linkedActor
          id:person-b rap:possiblySameAs id:person-a . |                            | duplicateName
          id:person-a a rap:Person ;            | id:person-a a rap:Person ; rdfs:label "A. Khan" ; | oneName
          g:links {                             | g:links { id:person-x rap:met id:person-y .       | noMet
          g:links {                             | g:links { id:report-x rap:about id:event-gone .   | danglingEvent
          """)
  void othersAreNamed(String good, String bad, String shape) throws Exception {
    assertTrue(GOOD.contains(good));
    List<Violation> violations = check(GOOD.replace(good, bad == null ? "" : bad));
    assertTrue(
        violations.stream().anyMatch(v -> v.shape().equals(shape)),
        () -> shape + " is not among " + violations);
  }

  private List<Violation> check(String trig) throws Exception {
    return new Validation().check(Files.writeString(folder.resolve("x.trig"), PREFIXES + trig));
  }
}
