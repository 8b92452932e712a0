package org.rapporteur.store;

import java.io.StringReader;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.rapporteur.graph.ArticleGraph;

/** Small articles by hand, and rules that are easy to follow. */
final class Sample {

  static final String PREFIXES =
      """
      PREFIX rap: <https://w3id.org/rapporteur/ontology#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX g: <https://w3id.org/rapporteur/graph/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """;

  /** Each report is about one event; participants of one report have met. */
  static final String RULES =
      PREFIXES
          + """
          INSERT { GRAPH g:links { ?r rap:about ?e } }
          WHERE { GRAPH ?g { ?r a rap:Report }
                  BIND(IRI(CONCAT(STR(?r), "-event")) AS ?e)
                  FILTER NOT EXISTS { GRAPH g:links { ?r rap:about ?e } } } ;
          DROP SILENT GRAPH g:derived ;
          INSERT { GRAPH g:derived { ?a rap:met ?b } }
          WHERE { GRAPH ?g { ?r a rap:Report ; rap:hasParticipant ?a, ?b } FILTER(?a != ?b) }
          """;

  private Sample() {}

  static Rules rules(String text) {
    return new Rules(new TreeMap<>(Map.of("rule", text)));
  }

  static KnowledgeStore store() {
    return new KnowledgeStore(DatabaseMgr.createDatasetGraph(), rules(RULES));
  }

  static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(PREFIXES + text), null, Lang.TURTLE);
    return model;
  }

  /** An article that says that two persons met. */
  static ArticleGraph meeting(String article, String one, String other) {
    return article(
        article,
        """
        id:rep-%1$s a rap:Report ; rap:hasParticipant id:%2$s , id:%3$s .
        id:%2$s a rap:Person ; rdfs:label "%2$s" .
        id:%3$s a rap:Person ; rdfs:label "%3$s" .
        """
            .formatted(article, one, other));
  }

  static ArticleGraph article(String name, String triples) {
    return new ArticleGraph(
        "https://w3id.org/rapporteur/graph/article-" + name,
        "https://w3id.org/rapporteur/id/art-" + name,
        turtle(triples),
        Integer.toHexString(triples.hashCode()));
  }

  /** All quads, as text. */
  static SortedSet<String> dump(KnowledgeStore store) {
    DatasetGraph dataset = store.dataset();
    SortedSet<String> quads = new TreeSet<>();
    Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(q -> quads.add(q.toString())));
    return quads;
  }
}
