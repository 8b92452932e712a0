package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX g: <https://w3id.org/rapporteur/graph/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final Dataset store = Stores.smallWorld();

  @BeforeEach
  void derive() {
    Stores.derive(store);
  }

  @Test
  void whoMetWhomIsOneTriplePattern() {
    assertEquals(
        Set.of(
            "Edda Korff, Orla Quist",
            "Ivo Brann, Orla Quist",
            "Ivo Brann, Tam Vell",
            "Orla Quist, Edda Korff",
            "Orla Quist, Ivo Brann",
            "Orla Quist, Ruy Mendal",
            "Ruy Mendal, Orla Quist",
            "Tam Vell, Ivo Brann"),
        rows("SELECT ?x ?y { ?a rap:met ?b . ?a rdfs:label ?x . ?b rdfs:label ?y }"));
  }

  @Test
  void statesOfThoseWhoFacedEachOtherAreInContact() {
    assertEquals(
        Set.of("Alvania, Brescovia", "Alvania, Corvania"),
        rows(
            "SELECT ?x ?y { ?a rap:stateContact ?b . ?a rdfs:label ?x . ?b rdfs:label ?y FILTER(STR(?x) < STR(?y)) }"));
  }

  @Test
  void aBareSurnameIsNobodyElse() {
    assertEquals(
        Set.of("person-elsewhere-quist"),
        rows(
            "SELECT ?x { ?p rdfs:label 'Quist' ; a rap:Person BIND(STRAFTER(STR(?p), '/id/') AS ?x) }"));
  }

  @Test
  void contradictionsMakeAnEventDisputed() {
    assertEquals(
        Set.of(
            "Meeting of Orla Quist and Ruy Mendal, Corvo, 18 June 2031",
            "Meeting of Tam Vell and Ivo Brann, 6 May 2031"),
        rows("SELECT ?x { ?e rap:disputed true ; rdfs:label ?x }"));
  }

  @Test
  void aDenialAloneIsADeniedEvent() {
    update("DELETE WHERE { GRAPH g:article-elsewhere { id:report-elsewhere-2 ?p ?o } }");
    Stores.derive(store);
    assertEquals(
        Set.of("Denied meeting of Tam Vell and Ivo Brann, 6 May 2031"),
        rows("SELECT ?x { ?e rap:status rap:Denied ; rap:reportCount 1 ; rdfs:label ?x }"));
  }

  @Test
  void namesakesOfTwoStatesStayApart() {
    update(
        """
        INSERT DATA { GRAPH g:article-other {
          id:person-other-tam a rap:Person ; rdfs:label "Tam Vell" ; rap:nameKey "tam vell" ; rap:state id:state-xc .
          id:person-other-tam-2 a rap:Person ; rdfs:label "Tam Vell" ; rap:nameKey "tam vell" . } }
        """);
    Stores.derive(store);
    assertEquals(
        Set.of("1", "3"),
        rows(
            "SELECT (COUNT(?local) AS ?x) { ?local rap:sameEntityAs ?tam . ?tam rap:nameKey 'tam"
                + " vell' } GROUP BY ?tam"),
        "one of Alvania in three articles, one of Corvania, one of unknown state");
  }

  @Test
  void aReportThatFitsTwoOthersStaysAlone() {
    update(
        """
        INSERT { GRAPH g:article-vague { ?r2 ?p ?o . ?r2 rap:reportedIn id:article-vague ;
            rap:notBefore "2031-05-01"^^xsd:date ; rap:notAfter "2031-05-20"^^xsd:date ; rap:participation ?pa2 , ?pb2 .
            ?pa2 ?ap ?ao . ?pb2 ?bp ?bo } }
        WHERE { BIND(id:report-vague-1 AS ?r2) BIND(id:participation-vague-1 AS ?pa2) BIND(id:participation-vague-2 AS ?pb2)
          GRAPH g:article-second-look { id:report-second-look-1 ?p ?o
            FILTER(?p NOT IN (rap:reportedIn, rap:notBefore, rap:notAfter, rap:participation))
            id:participation-second-look-1-1 ?ap ?ao . id:participation-second-look-1-2 ?bp ?bo } } ;
        INSERT { GRAPH g:article-later { ?r2 ?p ?o . ?r2 rap:reportedIn id:article-later ;
            rap:notBefore "2031-05-14"^^xsd:date ; rap:notAfter "2031-05-14"^^xsd:date ; rap:participation ?pa2 , ?pb2 .
            ?pa2 ?ap ?ao . ?pb2 ?bp ?bo } }
        WHERE { BIND(id:report-later-1 AS ?r2) BIND(id:participation-later-1 AS ?pa2) BIND(id:participation-later-2 AS ?pb2)
          GRAPH g:article-second-look { id:report-second-look-1 ?p ?o
            FILTER(?p NOT IN (rap:reportedIn, rap:notBefore, rap:notAfter, rap:participation))
            id:participation-second-look-1-1 ?ap ?ao . id:participation-second-look-1-2 ?bp ?bo } }
        """);
    Stores.derive(store);
    assertEquals(
        Set.of("1, report-later-1", "1, report-vague-1"),
        rows(
            """
            SELECT ?n ?x { VALUES ?r { id:report-vague-1 id:report-later-1 } ?r rap:about/rap:reportCount ?n
              BIND(STRAFTER(STR(?r), "/id/") AS ?x) }
            """));
  }

  @Test
  void derivingAgainGivesTheSameStore() {
    Set<String> before = quads();
    Stores.derive(store);
    assertEquals(before, quads());
    assertFalse(before.stream().anyMatch(q -> q.contains("graph/work")), "scratch is dropped");
  }

  @Test
  void theOrderInWhichArticlesCameIsOfNoAccount() {
    Dataset other = Stores.empty();
    List<String> names = Txn.calculateRead(store, () -> graphs(store));
    Txn.executeRead(
        store,
        () ->
            Txn.executeWrite(
                other,
                () ->
                    names.stream()
                        .sorted((a, b) -> b.compareTo(a))
                        .forEach(name -> other.addNamedModel(name, store.getNamedModel(name)))));
    Stores.derive(other);
    assertEquals(quads(), quads(other));
  }

  @Test
  void everythingDerivedHasALabel() {
    assertEquals(
        Set.of(),
        rows(
            """
            SELECT ?x { GRAPH g:derived { { ?x ?p ?o } UNION { ?o ?p ?x FILTER(isIRI(?x)) } }
              FILTER NOT EXISTS { ?x rdfs:label ?label } }
            """));
  }

  @Test
  void derivedIrisAreAsciiAndReadable() {
    assertEquals(
        Set.of(),
        rows(
            """
            SELECT ?x { GRAPH g:derived { ?x a ?type } FILTER(!REGEX(STR(?x),
              "^https://w3id[.]org/rapporteur/id/[a-z]+-[a-z0-9-]+[.][0-9a-f]{12}$")) }
            """));
  }

  private Set<String> rows(String query) {
    return Txn.calculateRead(
        store,
        () -> {
          try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, store)) {
            Set<String> rows = new TreeSet<>();
            ResultSet results = execution.execSelect();
            List<String> columns = results.getResultVars();
            results.forEachRemaining(row -> rows.add(row(row, columns)));
            return rows;
          }
        });
  }

  private static String row(QuerySolution row, List<String> columns) {
    return String.join(
        ", ",
        columns.stream()
            .map(row::get)
            .map(node -> node.isLiteral() ? node.asLiteral().getString() : node.toString())
            .toList());
  }

  private void update(String update) {
    Txn.executeWrite(
        store,
        () ->
            UpdateExecutionFactory.create(UpdateFactory.create(PREFIXES + update), store)
                .execute());
  }

  private Set<String> quads() {
    return quads(store);
  }

  private static Set<String> quads(Dataset store) {
    return Txn.calculateRead(
        store,
        () -> {
          Set<String> quads = new TreeSet<>();
          store.asDatasetGraph().find().forEachRemaining(quad -> quads.add(quad.toString()));
          return quads;
        });
  }

  private static List<String> graphs(Dataset store) {
    List<String> names = new ArrayList<>();
    store.listNames().forEachRemaining(names::add);
    return names.stream().filter(n -> !n.matches(".*graph/(links|derived|index)")).toList();
  }
}
