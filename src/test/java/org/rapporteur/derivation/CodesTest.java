package org.rapporteur.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.derivation.Newsroom.article;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.rapporteur.derivation.Newsroom.Actor;
import org.rapporteur.derivation.Newsroom.Told;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.store.Background;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.Questions;

/** The event codes of conflict research where they do not follow from type and place alone. */
class CodesTest {

  private static final Told MEETING =
      Told.meeting(Actor.of("Orla Quist", "xa"), Actor.of("Ivo Brann", "xb"), "2031-05-05");

  @Test
  void whoProposesAMeetingIsNotTold() {
    assertEquals(
        List.of("Ivo Brann,Orla Quist,036", "Orla Quist,Ivo Brann,036"),
        codes(article("x", "2031-05-01", MEETING.as("Meeting", "Proposed"))));
  }

  @Test
  void whatReportsCallNegotiationsIsOne() {
    assertEquals(
        List.of("Ivo Brann,Orla Quist,046", "Orla Quist,Ivo Brann,046"),
        codes(calledIn(article("x", "2031-05-06", MEETING), "renewed Negotiations")));
    assertEquals(
        List.of("Ivo Brann,Orla Quist,040", "Orla Quist,Ivo Brann,040"),
        codes(calledIn(article("x", "2031-05-06", MEETING), "talks")));
  }

  /** The article, whose report was made by these words. */
  private static ArticleGraph calledIn(ArticleGraph article, String words) {
    Model model = article.model();
    Resource report = model.listSubjectsWithProperty(Vocabulary.eventType).next();
    Resource span = model.createResource(report.getURI().replace("report", "trigger"));
    model.add(report, Vocabulary.trigger, span).add(span, Vocabulary.anchorOf, words);
    return article;
  }

  private static List<String> codes(ArticleGraph article) {
    Model ontology = RDFDataMgr.loadModel("ontology/rapporteur.ttl");
    RDFDataMgr.read(ontology, "ontology/codes.ttl");
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      store.load(new Background(ontology, ModelFactory.createDefaultModel()));
      store.replace(List.of(article));
      return Newsroom.rows(store, Questions.shipped().named("dyads")).stream()
          .map(row -> row.split(","))
          .map(cells -> cells[4] + "," + cells[8] + "," + cells[12])
          .toList();
    }
  }
}
