package org.rapporteur.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The registry as RDF: what the files say, an {@code rdfs:label} on everything, and the cities. */
final class RegistryGraph {

  private static final Property PLACE_KIND = ResourceFactory.createProperty(Terms.PLACE_KIND);
  private static final Property COUNTRY = ResourceFactory.createProperty(Terms.COUNTRY);
  private static final Property POPULATION = ResourceFactory.createProperty(Terms.POPULATION);
  private static final Property LATITUDE = ResourceFactory.createProperty(Terms.LATITUDE);
  private static final Property LONGITUDE = ResourceFactory.createProperty(Terms.LONGITUDE);

  private final Entries entries;
  private final Model files;

  RegistryGraph(List<Source> sources, Entries entries) {
    this.entries = entries;
    this.files = ModelFactory.createDefaultModel();
    sources.forEach(source -> Descriptions.parse(source, StreamRDFLib.graph(files.getGraph())));
  }

  /** Everything that the files describe, and the cities that they speak of. */
  Model whole() {
    Model whole = ModelFactory.createDefaultModel().add(files);
    whole.setNsPrefixes(files);
    Stream.concat(files.listSubjects().toList().stream(), files.listObjects().toList().stream())
        .filter(RDFNode::isURIResource)
        .map(node -> Terms.local(node.asResource().getURI()))
        .distinct()
        .flatMap(id -> entries.city(id).stream())
        .forEach(city -> addCity(whole, city));
    return labelled(whole);
  }

  /** What is known of one entry. */
  Model describe(Entry entry) {
    Resource subject = ResourceFactory.createResource(Terms.ID + entry.id());
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(files);
    model.add(files.listStatements(subject, null, (RDFNode) null));
    entries.city(entry.id()).ifPresent(city -> addCity(model, city));
    return labelled(model);
  }

  private void addCity(Model model, City city) {
    Resource subject = ResourceFactory.createResource(Terms.ID + city.id());
    String state = entries.state(city.country()).orElseThrow().id();
    model
        .add(subject, RDF.type, ResourceFactory.createResource(Terms.PLACE))
        .add(subject, PLACE_KIND, ResourceFactory.createResource(Terms.RAP + "City"))
        .add(subject, COUNTRY, ResourceFactory.createResource(Terms.ID + state))
        .add(subject, POPULATION, model.createTypedLiteral(city.population()))
        .add(subject, LATITUDE, decimal(city.latitude()))
        .add(subject, LONGITUDE, decimal(city.longitude()))
        .add(subject, SKOS.exactMatch, geoNames(city));
    if (!model.contains(subject, SKOS.prefLabel)) {
      model.add(subject, SKOS.prefLabel, city.name(), "en");
    } else if (!model.contains(subject, SKOS.prefLabel, city.name(), "en")) {
      model.add(subject, SKOS.altLabel, city.name(), "en");
    }
  }

  private static Resource geoNames(City city) {
    String number = city.id().substring(city.id().indexOf('-') + 1);
    return ResourceFactory.createResource(Terms.GEONAMES + number + "/");
  }

  private static Literal decimal(double degrees) {
    return ResourceFactory.createTypedLiteral(BigDecimal.valueOf(degrees));
  }

  private static Model labelled(Model model) {
    List<Statement> names = model.listStatements(null, SKOS.prefLabel, (RDFNode) null).toList();
    names.forEach(name -> model.add(name.getSubject(), RDFS.label, name.getObject()));
    return model;
  }
}
