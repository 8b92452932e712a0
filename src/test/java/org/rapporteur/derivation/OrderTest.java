package org.rapporteur.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.store.KnowledgeStore;

/** Whatever the order in which articles come and go, the same articles give the same world. */
class OrderTest {

  private static final List<ArticleGraph> ARTICLES = new News(7).articles(40);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyOrderGivesTheSameWorld(long seed) {
    List<ArticleGraph> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(seed));
    try (KnowledgeStore atOnce = KnowledgeStore.inMemory();
        KnowledgeStore bit = KnowledgeStore.inMemory()) {
      atOnce.replace(ARTICLES);
      Random sizes = new Random(seed);
      for (int at = 0; at < shuffled.size(); ) {
        int end = Math.min(shuffled.size(), at + 1 + sizes.nextInt(5));
        bit.replace(shuffled.subList(at, end));
        at = end;
      }
      assertEquals("", difference(world(atOnce), world(bit)));
    }
  }

  @Test
  void whatIsRemovedLeavesNothingBehind() {
    try (KnowledgeStore fewer = KnowledgeStore.inMemory();
        KnowledgeStore more = KnowledgeStore.inMemory()) {
      fewer.replace(ARTICLES.subList(0, 25));
      more.replace(ARTICLES);
      List<ArticleGraph> gone = new ArrayList<>(ARTICLES.subList(25, 40));
      Collections.shuffle(gone, new Random(5));
      gone.forEach(article -> more.remove(article.iri()));
      assertEquals("", difference(world(fewer), world(more)));
    }
  }

  @Test
  void correctedArticlesLeaveNothingOfTheirOldText() {
    try (KnowledgeStore right = KnowledgeStore.inMemory();
        KnowledgeStore corrected = KnowledgeStore.inMemory()) {
      right.replace(ARTICLES);
      List<ArticleGraph> wrong = new News(8).articles(40);
      corrected.replace(wrong);
      IntStream.range(0, 40).forEach(i -> corrected.replace(List.of(ARTICLES.get(i))));
      assertEquals("", difference(world(right), world(corrected)));
    }
  }

  /** What only one of them has; the first fifteen lines of each. */
  private static String difference(List<String> one, List<String> other) {
    List<String> lines = new ArrayList<>();
    one.stream().filter(r -> !other.contains(r)).limit(15).forEach(r -> lines.add("- " + r));
    other.stream().filter(r -> !one.contains(r)).limit(15).forEach(r -> lines.add("+ " + r));
    return String.join("\n", lines).replace("https://w3id.org/rapporteur/", "");
  }

  /** Links and conclusions, with IRIs that are minted replaced by what they stand for. */
  private static List<String> world(KnowledgeStore store) {
    Map<String, String> meaning = new TreeMap<>();
    name(store, meaning, "SELECT ?x ?local { ?local rap:sameEntityAs ?x }");
    name(store, meaning, "SELECT ?x ?report { ?report rap:about ?x }");
    name(
        store,
        meaning,
        "SELECT ?x ?o { ?x a ?type ; rap:holder|rap:post|rap:member ?o FILTER(?type IN (rap:Tenure, rap:Pair, rap:StatePair)) }");
    name(store, meaning, "SELECT ?x ?e { ?e rap:statusPhase ?x }");
    name(store, meaning, "SELECT ?x ?s { ?x rap:claimedStatus ?s }");
    List<String> world = new ArrayList<>();
    for (String row :
        Newsroom.ask(
            store,
            """
            SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o }
              FILTER(?g IN (g:links, g:derived) && ?p != dct:isReplacedBy) }
            """)) {
      String named = row;
      for (Map.Entry<String, String> entry : meaning.entrySet()) {
        named = named.replace(entry.getKey(), entry.getValue());
      }
      world.add(named);
    }
    return world.stream().sorted().toList();
  }

  private static void name(KnowledgeStore store, Map<String, String> meaning, String query) {
    Map<String, String> found = new TreeMap<>();
    for (String row : Newsroom.ask(store, query)) {
      String[] columns = row.split(",", 2);
      String other = meaning.getOrDefault(columns[1], columns[1]);
      found.merge(columns[0], "{" + other + "}", (a, b) -> join(a, b));
    }
    found.forEach((iri, name) -> meaning.merge(iri, name, (a, b) -> a + b));
  }

  private static String join(String one, String other) {
    return one.compareTo(other) < 0 ? one + other : other + one;
  }
}
