package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.graph.ArticleGraph;

/** The hand-made world that the questions are tested on, as articles and background. */
public final class SmallWorld {

  private static final String GRAPH = "https://w3id.org/rapporteur/graph/";

  private SmallWorld() {}

  /** A new store of it. */
  public static KnowledgeStore store() {
    Dataset world = RDFDataMgr.loadDataset("graph/small-world.trig");
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
    KnowledgeStore store = KnowledgeStore.inMemory();
    store.load(new Background(ontology, world.getNamedModel(GRAPH + "registry")));
    store.replace(articles);
    return store;
  }
}
