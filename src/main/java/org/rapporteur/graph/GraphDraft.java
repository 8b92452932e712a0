package org.rapporteur.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.rapporteur.text.Article;

/**
 * The graph of one article while it is written: nodes with their types and labels, and literals.
 */
final class GraphDraft {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "rap", Vocabulary.NS,
          "nif", Vocabulary.NIF,
          "rdfs", RDFS.getURI(),
          "dct", DCTerms.getURI(),
          "skos", SKOS.getURI(),
          "xsd", XSD.getURI());

  private static final int CONFIDENCE_DIGITS = 4;

  private final Iris iris;
  private final Article article;
  private final Function<String, Optional<String>> entryNames;
  private final Model model = ModelFactory.createDefaultModel();

  GraphDraft(Iris iris, Article article, Function<String, Optional<String>> entryNames) {
    this.iris = iris;
    this.article = article;
    this.entryNames = entryNames;
    model.setNsPrefixes(PREFIXES).setNsPrefix("id", iris.entry(""));
  }

  Model model() {
    return model;
  }

  /** Refers to the article. */
  Resource article() {
    return model.createResource(iris.article(article));
  }

  /** Refers to something that belongs to the article. */
  Resource part(String type, Object local) {
    return model.createResource(iris.part(type, article, local.toString()));
  }

  /** Something that only this article names so. */
  Resource local(String type, Resource rdfType, String name) {
    return among(type, rdfType, name, article.identity());
  }

  /** Something that has the same name in every article, within what tells it from namesakes. */
  Resource among(String type, Resource rdfType, String name, String... among) {
    return describe(model.createResource(iris.named(type, name, among)), rdfType, literal(name));
  }

  /** What the registry knows, under the registry's name. */
  Resource entry(String id, Resource rdfType, String otherwise) {
    Literal label =
        entryNames
            .apply(id)
            .map(name -> model.createLiteral(Spelling.label(name), "en"))
            .orElseGet(() -> literal(otherwise));
    return describe(model.createResource(iris.entry(id)), rdfType, label);
  }

  /** Refers to what the registry describes. */
  Resource reference(String id) {
    return model.createResource(iris.entry(id));
  }

  /** The state with this ISO 3166-1 alpha-2 code. */
  Resource state(String iso2) {
    return entry(Iris.stateEntry(iso2), Vocabulary.State, iso2).addProperty(Vocabulary.iso2, iso2);
  }

  /** Gives a node its type and label, once. */
  Resource describe(Resource node, Resource rdfType, Literal label) {
    return model.contains(node, RDF.type)
        ? node
        : node.addProperty(RDF.type, rdfType).addProperty(RDFS.label, label);
  }

  /** One line of text. */
  Literal literal(String line) {
    return model.createLiteral(Spelling.label(line));
  }

  Literal date(LocalDate day) {
    return model.createTypedLiteral(day.toString(), XSDDatatype.XSDdate);
  }

  Literal truth(boolean value) {
    return model.createTypedLiteral(value);
  }

  Literal integer(int value) {
    return model.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  Literal offset(int value) {
    return model.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  Literal confidence(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return model.createTypedLiteral(
        shortest.setScale(Math.max(1, shortest.scale())).toPlainString(), XSDDatatype.XSDdecimal);
  }
}
