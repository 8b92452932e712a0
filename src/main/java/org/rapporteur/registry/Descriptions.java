package org.rapporteur.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/** Everything that the registry's Turtle files describe, by the local part of the subject's IRI. */
final class Descriptions {

  private final Map<String, Description> byId = new LinkedHashMap<>();

  private Descriptions() {}

  /** Reads the files in order, later ones adding to what earlier ones said. */
  static Descriptions read(Collection<Source> sources) {
    Descriptions all = new Descriptions();
    sources.forEach(all::read);
    return all;
  }

  Stream<Description> all() {
    return byId.values().stream();
  }

  Stream<Description> of(String type) {
    return byId.values().stream().filter(description -> description.is(type));
  }

  Optional<Description> of(String type, String id) {
    return Optional.ofNullable(byId.get(id)).filter(description -> description.is(type));
  }

  private void read(Source source) {
    parse(
        source,
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            add(source, triple);
          }
        });
  }

  /** Sends the triples of {@code source} to {@code sink}. */
  static void parse(Source source, StreamRDF sink) {
    RDFParser.create()
        .fromString(source.text())
        .lang(Lang.TURTLE)
        .resolveURIs(false)
        .errorHandler(new LineNamer(source))
        .parse(sink);
  }

  private void add(Source source, Triple triple) {
    if (!triple.getSubject().isURI() || !triple.getSubject().getURI().startsWith(Terms.ID)) {
      throw source.failure(
          triple.getSubject().toString(),
          "registry entries have IRIs below "
              + Terms.ID
              + ", such as id:state-kp, not "
              + triple.getSubject());
    }
    String id = triple.getSubject().getURI().substring(Terms.ID.length());
    String property = triple.getPredicate().getURI();
    String value = text(triple.getObject());
    known(source, property, Terms.PROPERTIES, "property");
    if (property.equals(Terms.TYPE)) {
      known(source, value, Terms.CLASSES, "class");
    }
    byId.computeIfAbsent(id, i -> new Description(i, source))
        .add(property, new Description.Value(value, source));
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? Forms.plainApostrophes(node.getLiteralLexicalForm())
        : node.isURI() ? node.getURI() : node.toString();
  }

  private static void known(Source source, String iri, Collection<String> terms, String what) {
    if (iri.startsWith(Terms.RAP) && !terms.contains(iri)) {
      List<String> names = terms.stream().map(Terms::local).sorted().toList();
      throw source.failure(
          Terms.local(iri),
          "rap:"
              + Terms.local(iri)
              + " is no "
              + what
              + " of registry entries; they have "
              + String.join(", ", names));
    }
  }

  /** Turns the parser's complaints into ours. */
  private record LineNamer(Source source) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      throw at(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      throw at(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw at(message, line, column);
    }

    private RegistryException at(String message, long line, long column) {
      return new RegistryException(
          source.name()
              + ", line "
              + line
              + ", column "
              + column
              + ": this is not Turtle: "
              + message);
    }
  }
}
