package org.rapporteur.server;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;

/** Says what the endpoint can do to who asks it nothing (SPARQL 1.1 Service Description). */
final class ServiceDescription {

  private static final String FILE = "service-description.ttl";

  private ServiceDescription() {}

  /** Answers with the description, in the format of RDF that the client likes best. */
  static void send(HttpAction action) throws IOException {
    MediaType type = ActionLib.contentNegotationRDF(action);
    Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    Graph description = read(action.getRequestRequestURL().toString());
    action.setResponseContentType(type.getContentTypeStr());
    action.setResponseCharacterEncoding("UTF-8");
    RDFWriter.source(description).lang(lang).output(action.getResponseOutputStream());
  }

  private static Graph read(String address) throws IOException {
    try (InputStream in = ServiceDescription.class.getResourceAsStream(FILE)) {
      return RDFParser.source(in).lang(Lang.TURTLE).base(address).toGraph();
    }
  }
}
