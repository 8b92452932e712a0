package org.rapporteur.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.rapporteur.event.Location;
import org.rapporteur.event.Report;
import org.rapporteur.event.Status;
import org.rapporteur.event.time.Period;
import org.rapporteur.text.Span;

/** The reports of one article as nodes, with all that they say. */
final class ReportNodes {

  private static final String PLACE_ENTRY = "place-";

  private final GraphDraft draft;
  private final ActorNodes actors;
  private final SpanNodes spans;
  private final ParticipationNodes participations;

  ReportNodes(GraphDraft draft, ActorNodes actors, SpanNodes spans) {
    this.draft = draft;
    this.actors = actors;
    this.spans = spans;
    this.participations = new ParticipationNodes(draft, actors, spans);
  }

  void add(Report report) {
    Resource node = node(report.number());
    draft
        .describe(node, Vocabulary.Report, draft.literal(ReportTitle.of(report)))
        .addProperty(Vocabulary.number, draft.integer(report.number()))
        .addProperty(Vocabulary.reportedIn, draft.article())
        .addProperty(Vocabulary.eventType, Vocabulary.concept(report.type()))
        .addProperty(Vocabulary.status, Vocabulary.concept(report.status()))
        .addProperty(Vocabulary.polarity, polarity(report.status()))
        .addProperty(Vocabulary.confidence, draft.confidence(report.confidence()))
        .addProperty(Vocabulary.frame, draft.literal(report.frame()));
    addEvidence(node, report);
    report.place().ifPresent(place -> addPlace(node, place));
    report.when().ifPresent(period -> addPeriod(node, period));
    report
        .accordingTo()
        .ifPresent(words -> node.addProperty(Vocabulary.accordingTo, actors.source(words)));
    report
        .agreement()
        .map(name -> draft.local("agreement", Vocabulary.Agreement, name))
        .ifPresent(agreement -> node.addProperty(Vocabulary.produced, agreement));
    report.within().ifPresent(visit -> node.addProperty(Vocabulary.withinReport, node(visit)));
    participations.add(report, node);
  }

  private Resource node(int number) {
    return draft.part("report", number);
  }

  private static Resource polarity(Status status) {
    return status == Status.DENIED ? Vocabulary.Denied : Vocabulary.Affirmed;
  }

  private void addEvidence(Resource node, Report report) {
    List<Span> sentences = report.evidence();
    node.addProperty(Vocabulary.trigger, spans.of(report.trigger()))
        .addProperty(Vocabulary.mainEvidence, spans.of(sentences.get(0)));
    for (Span sentence : sentences) {
      node.addProperty(Vocabulary.evidence, spans.of(sentence));
    }
  }

  private void addPlace(Resource node, Location location) {
    Optional<Resource> country = location.country().map(draft::state);
    node.addProperty(Vocabulary.place, place(location))
        .addProperty(Vocabulary.placeName, draft.literal(location.name()))
        .addProperty(Vocabulary.placeStated, draft.truth(location.stated()))
        .addProperty(Vocabulary.placeBasis, draft.literal(location.basis()));
    country.ifPresent(state -> node.addProperty(Vocabulary.country, state));
  }

  /** A country as a place is another node than the state that acts. */
  private Resource place(Location location) {
    String where = location.country().orElse(draft.article().getURI());
    return location
        .entry()
        .filter(id -> id.startsWith(PLACE_ENTRY))
        .map(id -> draft.entry(id, Vocabulary.Place, location.name()))
        .orElseGet(() -> draft.among("place", Vocabulary.Place, location.name(), where));
  }

  private void addPeriod(Resource node, Period period) {
    node.addProperty(Vocabulary.edtf, draft.literal(period.edtf()))
        .addProperty(Vocabulary.dateStated, draft.truth(period.stated()))
        .addProperty(Vocabulary.dateBasis, draft.literal(period.basis()));
    period.notBefore().map(draft::date).ifPresent(d -> node.addProperty(Vocabulary.notBefore, d));
    period.notAfter().map(draft::date).ifPresent(d -> node.addProperty(Vocabulary.notAfter, d));
  }
}
