package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.graph.ArticleGraph;

class KnowledgeStoreTest {

  private final KnowledgeStore store = Sample.store();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void storesArticlesAndConcludes() {
    Changes changes =
        store.replace(
            List.of(Sample.meeting("1", "anna", "boris"), Sample.meeting("2", "anna", "chen")));

    assertEquals(new Changes(2, 0, 0, 0), changes);
    assertEquals("anna,boris\nanna,chen\n", met());
  }

  @Test
  void storingTheSameTwiceChangesNothingAtAll() {
    List<ArticleGraph> batch =
        List.of(Sample.meeting("1", "anna", "boris"), Sample.meeting("2", "anna", "chen"));
    store.replace(batch);
    var before = Sample.dump(store);

    assertEquals(new Changes(0, 0, 2, 0), store.replace(batch));
    assertEquals(before, Sample.dump(store));
  }

  @Test
  void numbersThatTheDatabaseWritesOtherwiseAreNoChange() {
    List<ArticleGraph> batch =
        List.of(Sample.article("1", "id:rep-1 a rap:Report ; rap:confidence 0.60 , 1.0 , 1e2 ."));
    store.replace(batch);
    assertEquals(new Changes(0, 0, 1, 0), store.replace(batch));
  }

  @Test
  void anArticleTakesThePlaceOfItsOlderVersion() {
    store.replace(
        List.of(Sample.meeting("1", "anna", "boris"), Sample.meeting("2", "anna", "chen")));

    assertEquals(
        new Changes(0, 1, 1, 0),
        store.replace(
            List.of(Sample.meeting("1", "anna", "dora"), Sample.meeting("2", "anna", "chen"))));
    assertEquals("anna,chen\nanna,dora\n", met());
    assertFalse(Sample.dump(store).toString().contains("boris"));
  }

  @Test
  void whatAnImprovedProgramFindsInTheSameTextIsStored() {
    ArticleGraph before = Sample.meeting("1", "anna", "boris");
    ArticleGraph after = Sample.meeting("1", "anna", "chen");
    store.replace(List.of(before));

    assertEquals(
        new Changes(0, 1, 0, 0),
        store.replace(
            List.of(
                new ArticleGraph(after.iri(), after.article(), after.model(), before.digest()))));
    assertEquals("anna,chen\n", met());
  }

  @Test
  void linksOfReportsThatAreGoneAreGone() {
    store.replace(
        List.of(Sample.meeting("1", "anna", "boris"), Sample.meeting("2", "anna", "chen")));
    assertEquals("id:rep-1\nid:rep-2\n", linked());

    assertEquals(
        new Changes(0, 0, 0, 1), store.remove("https://w3id.org/rapporteur/graph/article-1"));
    assertEquals("id:rep-2\n", linked());
    assertEquals("anna,chen\n", met());
    assertFalse(Sample.dump(store).toString().contains("article-1"));
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    store.replace(List.of(Sample.meeting("1", "anna", "boris")));
    var before = Sample.dump(store);

    assertEquals(Changes.NONE, store.remove("https://w3id.org/rapporteur/graph/article-9"));
    assertEquals(Changes.NONE, store.remove("https://w3id.org/rapporteur/graph/derived"));
    assertEquals(before, Sample.dump(store));
  }

  @Test
  void theLastOfAnArticlesVersionsInABatchCounts() {
    List<ArticleGraph> batch =
        List.of(Sample.meeting("1", "anna", "boris"), Sample.meeting("1", "anna", "chen"));

    assertEquals(new Changes(1, 0, 0, 0), store.replace(batch));
    assertEquals("anna,chen\n", met());
    assertEquals(new Changes(0, 0, 1, 0), store.replace(batch));
  }

  @Test
  void aGraphWithABlankNodeIsRefusedWithItsWholeBatch() {
    List<ArticleGraph> batch =
        List.of(
            Sample.meeting("1", "anna", "boris"),
            Sample.article("2", "id:rep-2 rap:hasParticipant [ rdfs:label \"somebody\" ] ."));

    StoreException e = assertThrows(StoreException.class, () -> store.replace(batch));
    assertTrue(e.getMessage().contains("graph/article-2> has a blank node"), e.getMessage());
    assertTrue(Sample.dump(store).isEmpty());
  }

  @Test
  void anArticleCannotTakeTheNameOfASharedGraph() {
    ArticleGraph article = Sample.meeting("1", "anna", "boris");
    ArticleGraph intruder =
        new ArticleGraph(
            "https://w3id.org/rapporteur/graph/derived",
            article.article(),
            article.model(),
            article.digest());

    StoreException e = assertThrows(StoreException.class, () -> store.replace(List.of(intruder)));
    assertTrue(e.getMessage().contains("graph/derived"), e.getMessage());
  }

  @Test
  void theBackgroundIsWrittenWhenItChanges() {
    String ontology = "rap:Meeting a owl:Class .";
    assertTrue(store.load(background(ontology, "id:state-ru a rap:State .")));
    var before = Sample.dump(store);

    assertFalse(store.load(background(ontology, "id:state-ru a rap:State .")));
    assertEquals(before, Sample.dump(store));

    assertTrue(store.load(background(ontology, "id:state-kp a rap:State .")));
    assertFalse(Sample.dump(store).toString().contains("state-ru"));
  }

  @Test
  void aBackgroundWithABlankNodeIsRefused() {
    Background background = background("rap:met owl:inverseOf [ rdfs:label 'met' ] .", "");
    StoreException e = assertThrows(StoreException.class, () -> store.load(background));
    assertTrue(e.getMessage().contains("graph/ontology> has a blank node"), e.getMessage());
  }

  @Test
  void otherRulesConcludeAnewFromTheSameArticles() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    List<ArticleGraph> batch = List.of(Sample.meeting("1", "anna", "boris"));
    KnowledgeStore older = new KnowledgeStore(dataset, Sample.rules(Sample.RULES));
    older.replace(batch);
    String rules = Sample.RULES.replace("rap:met", "rap:inContactWith");
    KnowledgeStore newer = new KnowledgeStore(dataset, Sample.rules(rules));

    assertEquals(new Changes(0, 0, 1, 0), newer.replace(batch));
    assertTrue(Sample.dump(newer).toString().contains("inContactWith"));
    assertFalse(Sample.dump(newer).toString().contains("#met"));
    var settled = Sample.dump(newer);
    newer.replace(batch);
    assertEquals(settled, Sample.dump(newer));
  }

  @Test
  void aRuleThatFailsLeavesTheStoreAsItWas() {
    String loading = "LOAD <file:///no/such/file>";
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    try (KnowledgeStore failing = new KnowledgeStore(dataset, Sample.rules(loading))) {
      StoreException e =
          assertThrows(
              StoreException.class,
              () -> failing.replace(List.of(Sample.meeting("1", "anna", "boris"))));
      assertTrue(e.getMessage().startsWith("the rule rule fails: "), e.getMessage());
      assertTrue(Sample.dump(failing).isEmpty());
    }
  }

  @Test
  void aRuleThatIsNoUpdateIsNamed() {
    StoreException e = assertThrows(StoreException.class, () -> Sample.rules("INSERT WHERE"));
    assertTrue(e.getMessage().contains("the rule rule is no SPARQL update"), e.getMessage());
  }

  @Test
  void readersGoOnSeeingTheStateInWhichTheyBegan() throws InterruptedException, ExecutionException {
    store.replace(List.of(Sample.meeting("1", "anna", "boris")));
    DatasetGraph reader = store.dataset();
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try {
      reader.begin(ReadWrite.READ);
      long before = reader.stream().count();
      writer.submit(() -> store.replace(List.of(Sample.meeting("1", "chen", "dora")))).get();

      assertEquals(before, reader.stream().count());
      assertTrue(reader.stream().anyMatch(q -> q.toString().contains("boris")));
      assertFalse(reader.stream().anyMatch(q -> q.toString().contains("dora")));
      reader.end();
      assertEquals("chen,dora\n", met());
    } finally {
      writer.shutdown();
    }
  }

  @Test
  void readersCannotWrite() {
    DatasetGraph reader = store.dataset();
    reader.begin(ReadWrite.READ);
    try {
      Node node = NodeFactory.createURI("https://w3id.org/rapporteur/id/person-intruder");
      assertThrows(UnsupportedOperationException.class, () -> reader.add(node, node, node, node));
    } finally {
      reader.end();
    }
  }

  @Test
  void everyRunIsNotedWithItsVersion() {
    store.replace(List.of(Sample.meeting("1", "anna", "boris")));
    var first = answer("SELECT (COUNT(?r) AS ?n) { ?r a rap:ExtractionRun ; owl:versionInfo ?v }");
    store.replace(List.of(Sample.meeting("2", "anna", "boris")));
    var second = answer("SELECT (COUNT(?r) AS ?n) { ?r a rap:ExtractionRun ; owl:versionInfo ?v }");

    assertEquals("1\n", first);
    assertEquals("2\n", second);
  }

  private String met() {
    return answer(
        """
        SELECT ?x ?y { ?a rap:met ?b . ?a rdfs:label ?x . ?b rdfs:label ?y FILTER(?x < ?y) }
        ORDER BY ?x ?y
        """);
  }

  private String linked() {
    return answer("SELECT (REPLACE(STR(?r), '.*/', 'id:') AS ?n) { ?r rap:about ?e } ORDER BY ?n");
  }

  /** The rows of a query as CSV without header. */
  private String answer(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Question question = Question.parse("test", Sample.PREFIXES + query);
    new QueryRunner(store).run(question, Map.of(), Format.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r", "").replaceFirst("^.*\n", "");
  }

  private static Background background(String ontology, String registry) {
    return new Background(Sample.turtle(ontology), Sample.turtle(registry));
  }
}
