package org.rapporteur.server;

import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.graph.ArticleGraph;

/** Articles by hand for the endpoint to answer from. */
final class Sample {

  static final String PREFIX = "PREFIX ex: <https://example.org/>\n";

  private Sample() {}

  /** An article that names persons. */
  static ArticleGraph persons(String article, String... names) {
    return new ArticleGraph(
        "https://example.org/graph/" + article,
        "https://example.org/article/" + article,
        turtle(
            Arrays.stream(names)
                .map("ex:%1$s a ex:Person ; ex:name \"%1$s\" .\n"::formatted)
                .collect(Collectors.joining())),
        String.join(" ", names));
  }

  static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(PREFIX + text), null, Lang.TURTLE);
    return model;
  }
}
