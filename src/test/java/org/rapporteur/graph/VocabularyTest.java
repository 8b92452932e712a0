package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Role;
import org.rapporteur.event.Status;

class VocabularyTest {

  private static final Pattern TERM = Pattern.compile("(?<![\\w/])rap:(\\w+)");

  private final Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");

  @Test
  void everyConstantIsATerm() throws IllegalAccessException {
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Resource term && term.getURI().startsWith(Vocabulary.NS)) {
        assertEquals(field.getName(), term.getLocalName());
        assertTrue(defined(term), () -> "the ontology lacks " + term);
      }
    }
  }

  @Test
  void everyTypeStatusAndRoleIsATerm() {
    Stream.of(EventType.values(), Status.values(), Role.values())
        .flatMap(Arrays::stream)
        .map(constant -> Vocabulary.concept((Enum<?>) constant))
        .forEach(term -> assertTrue(defined(term), () -> "the ontology lacks " + term));
  }

  @Test
  void everyTermHasOneLabelAndOneDefinition() {
    for (Resource term : ontology.listSubjectsWithProperty(RDF.type).toList()) {
      if (term.getURI().startsWith(Vocabulary.NS)) {
        assertEquals(1, term.listProperties(RDFS.label).toList().size(), term::getURI);
        assertEquals(1, term.listProperties(SKOS.definition).toList().size(), term::getURI);
      }
    }
  }

  @Test
  void filesOfTheOntologyUseItsTermsOnly() {
    Set<String> unknown = new TreeSet<>();
    List.of("rules", "questions", "questions/page")
        .forEach(
            folder ->
                Stores.files(folder, "")
                    .forEach(file -> unknown.addAll(unknownTerms(Stores.read(file)))));
    unknown.addAll(unknownTerms(Stores.read(Path.of("ontology", "shapes.ttl"))));
    unknown.addAll(unknownTerms(Stores.read(Path.of("ontology", "alignments.ttl"))));
    unknown.addAll(unknownTerms(Stores.read(Path.of("ontology", "codes.ttl"))));
    assertEquals(Set.of(), unknown);
  }

  private List<String> unknownTerms(String text) {
    return TERM.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(term -> !defined(ontology.createResource(Vocabulary.NS + term.substring(4))))
        .toList();
  }

  private boolean defined(Resource term) {
    return ontology.contains(term, RDF.type);
  }
}
