package org.rapporteur.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.rapporteur.problem.ProblemException;

/**
 * RDF that somebody sends. It is read wholly before anything is written, and whatever it names
 * elsewhere is not opened: no JSON-LD context, no XML entity.
 *
 * @param type its media type
 * @param bytes the text
 */
record Upload(String type, byte[] bytes) {

  private static final Pattern EXTERNAL_ENTITY =
      Pattern.compile("<!ENTITY\\s+(?:%\\s+)?(\\S+)\\s+(?:SYSTEM|PUBLIC)\\b");

  /**
   * Its statements.
   *
   * @param base what relative IRIs are resolved against
   * @throws ProblemException when it is no RDF, with the position
   */
  DatasetGraph parse(String base) {
    refuseEntities();
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(bytes))
          .forceLang(language())
          .base(base)
          .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(refusing()))
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(dataset);
      return dataset;
    } catch (RiotException e) {
      throw new ProblemException(400, "not " + type + " that can be read: " + e.getMessage());
    }
  }

  /** They would not be opened, and what they stand for would be lost without a word. */
  private void refuseEntities() {
    Matcher entity = EXTERNAL_ENTITY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (type.endsWith("xml") && entity.find()) {
      throw new ProblemException(
          400, "the entity '" + entity.group(1) + "' is outside the document and is not opened");
    }
  }

  private Lang language() {
    return Optional.ofNullable(RDFLanguages.contentTypeToLang(type))
        .filter(lang -> RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang))
        .orElseThrow(
            () ->
                new ProblemException(
                    415,
                    "'"
                        + type
                        + "' is no format of RDF; send text/turtle, application/n-triples,"
                        + " application/ld+json, application/rdf+xml, application/trig or"
                        + " application/n-quads"));
  }

  private static DocumentLoader refusing() {
    return (address, options) -> {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "the context <" + address + "> is not opened; write it into the document");
    };
  }
}
