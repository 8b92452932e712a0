package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.rapporteur.graph.ArticleGraph;

/** The hand-made world that the questions are tested on, as articles and background. */
public final class SmallWorld {

  private static final String GRAPH = "https://w3id.org/rapporteur/graph/";

  private SmallWorld() {}

  /** A new store of it. */
  public static KnowledgeStore store() {
    return store(UnaryOperator.identity());
  }

  /**
   * The same with other words.
   *
   * @param change is given the world as TriG
   */
  public static KnowledgeStore store(UnaryOperator<String> change) {
    return fill(KnowledgeStore.inMemory(), change);
  }

  /** Makes a store of it in a directory, for commands. */
  public static void write(Path directory) {
    fill(KnowledgeStore.open(directory), UnaryOperator.identity()).close();
  }

  private static KnowledgeStore fill(KnowledgeStore store, UnaryOperator<String> change) {
    Dataset world = DatasetFactory.create();
    RDFParser.fromString(change.apply(text()), Lang.TRIG).parse(world);
    Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");
    RDFDataMgr.read(ontology, "ontology/codes.ttl");
    List<ArticleGraph> articles = new ArrayList<>();
    world
        .listNames()
        .forEachRemaining(
            name -> {
              if (name.startsWith(GRAPH + "article-")) {
                articles.add(new ArticleGraph(name, name, world.getNamedModel(name), "by hand"));
              }
            });
    store.load(new Background(ontology, world.getNamedModel(GRAPH + "registry")));
    store.replace(articles);
    return store;
  }

  private static String text() {
    try (InputStream in = SmallWorld.class.getResourceAsStream("/graph/small-world.trig")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
