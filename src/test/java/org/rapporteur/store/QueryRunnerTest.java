package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final String PERSONS =
      "SELECT ?person ?name { ?person a rap:Person ; rdfs:label ?name } ORDER BY ?name";

  private final KnowledgeStore store = Sample.store();

  @BeforeEach
  void fill() {
    store.replace(List.of(Sample.meeting("1", "anna", "boris")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void tablesHaveLabelsInsteadOfIris() {
    assertEquals(
        """
        person  name
        ──────  ─────
        anna    anna
        boris   boris
        """,
        ask(PERSONS, Format.TABLE));
  }

  @Test
  void nodesWithoutLabelAreShortened() {
    assertEquals(
        """
        report    type
        ────────  ──────────
        id:rep-1  rap:Report
        """,
        ask("SELECT ?report ?type { ?report a ?type FILTER(?type = rap:Report) }", Format.TABLE));
  }

  @Test
  void csvHasWholeIris() {
    assertEquals(
        "person,name\r\n"
            + "https://w3id.org/rapporteur/id/anna,anna\r\n"
            + "https://w3id.org/rapporteur/id/boris,boris\r\n",
        ask(PERSONS, Format.CSV));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV", "JSON", "XML"})
  void rowsCanBeReadBack(Format format) {
    Lang lang =
        Map.of(
                Format.CSV, ResultSetLang.RS_CSV,
                Format.TSV, ResultSetLang.RS_TSV,
                Format.JSON, ResultSetLang.RS_JSON,
                Format.XML, ResultSetLang.RS_XML)
            .get(format);
    assertEquals(
        2, ResultSetFactory.copyResults(ResultSetMgr.read(bytes(PERSONS, format), lang)).size());
  }

  @ParameterizedTest
  @CsvSource({"TABLE, TURTLE", "TURTLE, TURTLE", "JSON, JSONLD", "XML, RDFXML"})
  void graphsCanBeReadBack(Format format, String language) {
    Lang lang =
        Map.of("TURTLE", Lang.TURTLE, "JSONLD", Lang.JSONLD, "RDFXML", Lang.RDFXML).get(language);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model, bytes("CONSTRUCT { ?p rdfs:label ?n } WHERE { ?p rdfs:label ?n }", format), lang);
    assertTrue(
        model.isIsomorphicWith(
            Sample.turtle("id:anna rdfs:label \"anna\" . id:boris rdfs:label \"boris\" .")));
  }

  @Test
  void describeGivesAGraph() {
    assertTrue(ask("DESCRIBE id:anna", Format.TURTLE).contains("rdfs:label \"anna\""));
  }

  @Test
  void askGivesYesOrNo() {
    assertEquals("yes\n", ask("ASK { id:anna a rap:Person }", Format.TABLE));
    assertEquals("no\n", ask("ASK { id:anna a rap:State }", Format.TABLE));
    assertTrue(ask("ASK { id:anna a rap:Person }", Format.JSON).contains("true"));
  }

  @ParameterizedTest
  @CsvSource({"SELECT * { ?s ?p ?o }, TURTLE", "CONSTRUCT WHERE { ?s ?p ?o }, CSV"})
  void aFormatThatDoesNotFitIsRefused(String query, Format format) {
    QuestionException e = assertThrows(QuestionException.class, () -> ask(query, format));
    assertTrue(e.getMessage().contains("cannot be written as " + format), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna\" } DROP ALL #",
        "' ; DROP ALL ; '",
        "\\\" } UNION { ?person ?p ?o",
        "a\nb",
        "?name",
        "<https://w3id.org/rapporteur/id/anna>"
      })
  void valuesAreNeverPartOfTheQuery(String value) {
    var before = Sample.dump(store);
    String query = "SELECT ?who { ?person rdfs:label ?name FILTER(?name = ?who) }";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(query, Map.of("who", value), Format.CSV, out);

    assertEquals("who\r\n", out.toString(StandardCharsets.UTF_8));
    assertEquals(before, Sample.dump(store));
  }

  @Test
  void valuesBindVariablesOfTheirName() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(
        "SELECT ?person { ?person rdfs:label ?name FILTER(CONTAINS(?name, ?part)) }",
        Map.of("part", "nna"),
        Format.TABLE,
        out);
    assertEquals("person\n──────\nanna\n", out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s ?p } | unexpected '}' in line 1, column 18",
        "SELECT * { ?s ?p ?o | unexpected end in line 1, column 19",
        "SELECT ?x WHER { ?s ?p ?o } | unexpected 'WHER' in line 1, column 11",
        "SELECT * { ?s foo:bar ?o } | Unresolved prefixed name: foo:bar in line 1, column 15",
        "DROP ALL | unexpected 'DROP' in line 1, column 1"
      })
  void aWrongQueryGetsItsPosition(String query, String reason) {
    Question question = Question.parse("the query", query);
    QuestionException e =
        assertThrows(
            QuestionException.class,
            () ->
                new QueryRunner(store)
                    .run(question, Map.of(), Format.CSV, new ByteArrayOutputStream()));
    assertEquals("the query is no SPARQL query: " + reason, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}"
      })
  void queriesStayInTheStore(String query) {
    QuestionException e = assertThrows(QuestionException.class, () -> ask(query, Format.CSV));
    assertTrue(e.getMessage().startsWith("the query cannot be asked: "), e.getMessage());
    assertFalse(e.getMessage().contains("\n"));
  }

  private String ask(String query, Format format) {
    return new String(bytes(query, format).readAllBytes(), StandardCharsets.UTF_8);
  }

  private ByteArrayInputStream bytes(String query, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(query, Map.of(), format, out);
    return new ByteArrayInputStream(out.toByteArray());
  }

  private void run(
      String query, Map<String, String> values, Format format, ByteArrayOutputStream out) {
    Question question = Question.parse("the query", Sample.PREFIXES + query);
    new QueryRunner(store, OptionalInt.empty()).run(question, values, format, out);
  }
}
