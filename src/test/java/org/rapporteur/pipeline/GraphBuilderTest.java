package org.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Changes;
import org.rapporteur.store.Exporter;
import org.rapporteur.store.KnowledgeStore;

class GraphBuilderTest {

  private static final String TEXT =
      """
      Envoys meet in Suva
      # date=2024-03-02; publisher=Reef Wire

      SUVA — Fiji's foreign minister, Semi Koroilavesau, met Australia's foreign minister, \
      Penny Wong, in Suva on Friday. They talked about fish.
      """;

  @TempDir private Path folder;

  @Test
  void keepsTheOrderOfSourcesWhateverTheThreads() throws Exception {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sources.add(source("text-" + i, i % 3 == 0 ? "" : TEXT));
    }
    List<Source> outcomes = new ArrayList<>();
    List<Boolean> refused = new ArrayList<>();
    builder(3)
        .outcomes(
            sources,
            outcome -> {
              outcomes.add(outcome.source());
              refused.add(outcome instanceof Outcome.Refused);
            });
    assertEquals(sources, outcomes);
    assertEquals(IntStream.range(0, 12).mapToObj(i -> i % 3 == 0).toList(), refused);
  }

  @Test
  void theSameArticleAgainChangesNothing() throws Exception {
    List<Source> sources = List.of(source("suva", TEXT));
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      Summary first = builder(1).build(sources, store, outcome -> {});
      String turtle = turtle(store);
      Summary second = builder(2).build(sources, store, outcome -> {});
      assertEquals(new Changes(1, 0, 0, 0), first.changes());
      assertEquals(new Changes(0, 0, 1, 0), second.changes());
      assertEquals(turtle, turtle(store));
      assertEquals(first.reports(), second.reports());
    }
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheOld() throws Exception {
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      builder(1).build(List.of(source("suva", TEXT)), store, outcome -> {});
      String changed = TEXT.replace("Penny Wong", "Marise Payne");
      Summary summary = builder(1).build(List.of(source("suva", changed)), store, outcome -> {});
      assertEquals(new Changes(0, 1, 0, 0), summary.changes());
      assertTrue(turtle(store).contains("Marise Payne"));
      assertTrue(!turtle(store).contains("Penny Wong"), turtle(store));
    }
  }

  @Test
  void twoTextsOfOneNameAreNotMistakenForOneArticle() throws Exception {
    Source one = source("a/text", TEXT);
    Source other = source("b/text", TEXT.replace("Suva", "Nadi"));
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      Summary summary = builder(2).build(List.of(one, other), store, outcome -> {});
      assertEquals(1, summary.changes().added());
      assertEquals(1, summary.rejected().size());
      assertEquals(other.label(), summary.rejected().get(0).source());
      assertTrue(
          summary.rejected().get(0).text().contains(one.label()), summary.rejected().toString());
    }
  }

  private GraphBuilder builder(int threads) {
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), Optional.empty());
    return new GraphBuilder(Registry.standard(), reader, threads);
  }

  private Source source(String name, String text) throws Exception {
    Path file = folder.resolve(name + ".txt");
    Files.createDirectories(file.getParent());
    return new Source(Files.writeString(file, text));
  }

  private static String turtle(KnowledgeStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).turtle(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
