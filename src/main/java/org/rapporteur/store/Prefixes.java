package org.rapporteur.store;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.Vocabulary;

/** The short names of the namespaces that the knowledge graph uses. */
final class Prefixes {

  static final PrefixMap MAP =
      PrefixMapFactory.unmodifiablePrefixMap(
          PrefixMapFactory.createForOutput(
              Map.ofEntries(
                  Map.entry("rap", Vocabulary.NS),
                  Map.entry("id", Iris.DEFAULT_BASE + "id/"),
                  Map.entry("g", Iris.DEFAULT_BASE + "graph/"),
                  Map.entry("dct", "http://purl.org/dc/terms/"),
                  Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                  Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
                  Map.entry("nif", Vocabulary.NIF),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("wd", "http://www.wikidata.org/entity/"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}

  /** An IRI with the short name of its namespace, where it has one. */
  static Optional<String> shorten(String iri) {
    return Optional.ofNullable(MAP.abbreviate(iri));
  }
}
