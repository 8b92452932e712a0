package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.graph.Vocabulary;

/** What leaves the store in the terms of NIF and PROV-O. */
class StandardsTest {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Property GENERATED_BY = property(PROV + "wasGeneratedBy");
  private static final Property DERIVED_FROM = property(PROV + "wasDerivedFrom");
  private static final Property STARTED = property(PROV + "startedAtTime");
  private static final Property ASSOCIATED = property(PROV + "wasAssociatedWith");
  private static final Resource CONTEXT = resource(Vocabulary.NIF + "Context");

  private final KnowledgeStore store = SmallWorld.store();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void spansQuoteTheirContextsAtTheirOffsets() {
    Model nif = export(Exporter::nif);
    List<Resource> spans = nif.listSubjectsWithProperty(Vocabulary.referenceContext).toList();
    assertEquals(28, spans.size());
    for (Resource span : spans) {
      Resource context = span.getPropertyResourceValue(Vocabulary.referenceContext);
      assertTrue(context.hasProperty(RDF.type, CONTEXT), context::toString);
      int[] text = codePoints(context, Vocabulary.isString);
      assertEquals(0, context.getProperty(Vocabulary.beginIndex).getInt());
      assertEquals(text.length, context.getProperty(Vocabulary.endIndex).getInt());
      int begin = span.getProperty(Vocabulary.beginIndex).getInt();
      int end = span.getProperty(Vocabulary.endIndex).getInt();
      assertEquals(
          span.getProperty(Vocabulary.anchorOf).getString(), new String(text, begin, end - begin));
    }
  }

  @Test
  void contextsCountCodePoints() {
    store.replace(
        List.of(
            Sample.article(
                "emoji",
                "id:article-emoji a rap:Article ; <"
                    + Vocabulary.NIF
                    + "isString> \"Guests \uD83C\uDDF7\uD83C\uDDFA come\" .")));
    Resource context =
        export(Exporter::nif).getResource("https://w3id.org/rapporteur/id/article-emoji");
    assertEquals(14, context.getProperty(Vocabulary.endIndex).getInt());
  }

  @Test
  void everythingComesFromAnArticleByARun() {
    Model prov = export(Exporter::prov);
    for (Resource graph : prov.listSubjectsWithProperty(GENERATED_BY).toList()) {
      Resource run = graph.getPropertyResourceValue(GENERATED_BY);
      assertTrue(run.hasProperty(RDF.type, resource(PROV + "Activity")), run::toString);
      assertTrue(run.hasProperty(STARTED), run::toString);
      Resource program = run.getPropertyResourceValue(ASSOCIATED);
      assertTrue(program.hasProperty(RDF.type, resource(PROV + "SoftwareAgent")), run::toString);
    }
    assertEquals(
        Set.of("called-off", "elsewhere", "guests", "second-look"),
        named(prov, "report-").stream()
            .map(report -> report.getPropertyResourceValue(DERIVED_FROM).getURI())
            .map(article -> article.replaceFirst(".*/article-", ""))
            .collect(Collectors.toSet()));
  }

  @Test
  void eventsAreDerivedFromTheirReports() {
    List<Resource> reports = named(export(Exporter::prov), "report-");
    List<Resource> sources =
        named(export(Exporter::prov), "event-").stream()
            .flatMap(event -> event.listProperties(DERIVED_FROM).toList().stream())
            .map(statement -> statement.getResource())
            .toList();
    assertEquals(14, reports.size());
    assertEquals(Set.copyOf(reports), Set.copyOf(sources));
  }

  private Model export(BiConsumer<Exporter, ByteArrayOutputStream> how) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    how.accept(new Exporter(store), out);
    Model model = ModelFactory.createDefaultModel();
    StringReader turtle = new StringReader(out.toString(StandardCharsets.UTF_8));
    RDFDataMgr.read(model, turtle, null, Lang.TURTLE);
    return model;
  }

  private static List<Resource> named(Model model, String type) {
    return model.listSubjects().toList().stream()
        .filter(subject -> subject.getURI().contains("/id/" + type))
        .toList();
  }

  private static int[] codePoints(Resource subject, Property property) {
    return subject.getProperty(property).getString().codePoints().toArray();
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  private static Resource resource(String iri) {
    return ResourceFactory.createResource(iri);
  }
}
