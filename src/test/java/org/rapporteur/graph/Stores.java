package org.rapporteur.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.rapporteur.derivation.Derivation;

/** Stores in memory whose default graph is the union, as the program's store is. */
final class Stores {

  private Stores() {}

  static Dataset empty() {
    Dataset store = TDB2Factory.createDataset();
    store.getContext().set(TDB2.symUnionDefaultGraph, true);
    return store;
  }

  /** The vocabulary and the hand-made articles of {@code small-world.trig}. */
  static Dataset smallWorld() {
    Dataset store = empty();
    Txn.executeWrite(
        store,
        () -> {
          RDFDataMgr.read(store, "graph/small-world.trig");
          store.addNamedModel(
              Iris.DEFAULT_BASE + "graph/ontology",
              RDFDataMgr.loadModel("ontology/rapporteur.ttl")
                  .add(RDFDataMgr.loadModel("ontology/codes.ttl")));
        });
    return store;
  }

  static void add(Dataset store, ArticleGraph graph) {
    Txn.executeWrite(store, () -> store.replaceNamedModel(graph.iri(), graph.model()));
  }

  /** Links and concludes from all articles, as if they had just come. */
  static void derive(Dataset store) {
    Txn.executeWrite(
        store,
        () -> {
          DatasetGraph dataset = store.asDatasetGraph();
          dataset.removeGraph(Graphs.LINKS);
          Derivation.reset(dataset);
          List<Node> articles = new ArrayList<>();
          dataset.listGraphNodes().forEachRemaining(articles::add);
          articles.removeIf(graph -> !Graphs.isArticle(graph));
          new Derivation(dataset, articles, true).finish(Stores::rules);
        });
  }

  private static void rules(DatasetGraph dataset) {
    for (Path rule : files("rules", ".ru")) {
      UpdateExec.dataset(dataset).update(read(rule)).execute();
    }
  }

  static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of("ontology", folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
