package org.rapporteur.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class RegistryGraphTest {

  private static final Registry REGISTRY = Registry.standard();

  @Test
  void everythingHasALabelAndNoBlankNode() {
    Model model = REGISTRY.model();
    model
        .listSubjects()
        .forEach(
            subject -> {
              assertFalse(subject.isAnon());
              assertTrue(model.contains(subject, RDFS.label), subject::toString);
            });
  }

  @Test
  void whatItPointsToIsThere() {
    Model model = REGISTRY.model();
    model
        .listObjects()
        .filterKeep(RDFNode::isURIResource)
        .mapWith(RDFNode::asResource)
        .filterKeep(thing -> thing.getURI().startsWith(Terms.ID))
        .forEach(thing -> assertTrue(model.contains(thing, RDFS.label), thing::toString));
  }

  @Test
  void describesACityOfTheTable() {
    Model city = REGISTRY.describe(REGISTRY.entry("place-1871859").orElseThrow());
    Resource pyongyang = ResourceFactory.createResource(Terms.ID + "place-1871859");
    assertTrue(city.contains(pyongyang, RDFS.label, "Pyongyang", "en"));
    assertTrue(
        city.contains(
            pyongyang,
            ResourceFactory.createProperty(Terms.COUNTRY),
            ResourceFactory.createResource(Terms.ID + "state-kp")));
    assertTrue(
        city.contains(
            pyongyang,
            SKOS.exactMatch,
            ResourceFactory.createResource("https://sws.geonames.org/1871859/")));
  }

  @Test
  void keepsTheFormerNameOfACity() {
    Model city = REGISTRY.describe(REGISTRY.entry("place-1526273").orElseThrow());
    Resource astana = ResourceFactory.createResource(Terms.ID + "place-1526273");
    assertEquals("Astana", city.getProperty(astana, RDFS.label).getString());
    assertTrue(city.contains(astana, SKOS.altLabel, "Nur-Sultan", "en"));
  }
}
