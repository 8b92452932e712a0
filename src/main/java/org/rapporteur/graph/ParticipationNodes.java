package org.rapporteur.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Office;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Role;

/** The participations of one article's reports as nodes. */
final class ParticipationNodes {

  private final GraphDraft draft;
  private final ActorNodes actors;
  private final SpanNodes spans;

  ParticipationNodes(GraphDraft draft, ActorNodes actors, SpanNodes spans) {
    this.draft = draft;
    this.actors = actors;
    this.spans = spans;
  }

  void add(Report report, Resource reportNode) {
    int number = 0;
    for (Participation participation : report.participations()) {
      number++;
      Resource node = draft.part("participation", report.number() + "-" + number);
      reportNode.addProperty(Vocabulary.participation, node);
      add(participation, node);
    }
  }

  private void add(Participation participation, Resource node) {
    Actor actor = participation.actor();
    draft
        .describe(node, Vocabulary.Participation, draft.literal(actor.name()))
        .addProperty(Vocabulary.participant, actors.of(actor))
        .addProperty(Vocabulary.side, draft.literal(participation.side()))
        .addProperty(Vocabulary.role, Vocabulary.concept(participation.role()))
        .addProperty(Vocabulary.confidence, draft.confidence(actor.confidence()))
        .addProperty(Vocabulary.mentionedAt, spans.of(participation.span()));
    actor.state().map(draft::state).ifPresent(s -> node.addProperty(Vocabulary.state, s));
    actors
        .officeFor(actor, participation.span())
        .ifPresent(kind -> node.addProperty(Vocabulary.officeKind, draft.literal(kind)));
    sender(participation).ifPresent(body -> node.addProperty(Vocabulary.onBehalfOf, body));
    participation.office().ifPresent(office -> addOffice(node, office));
    participation
        .delegation()
        .ifPresent(
            words -> node.addProperty(Vocabulary.delegation, delegation(words, participation)));
  }

  private void addOffice(Resource node, Office office) {
    node.addProperty(Vocabulary.capacity, actors.post(office));
    if (office.former()) {
      node.addProperty(Vocabulary.former, draft.truth(true));
    }
  }

  private Optional<Resource> sender(Participation participation) {
    Actor actor = participation.actor();
    return participation
        .onBehalfOf()
        .map(name -> actors.organization(name, actor.state()))
        .or(() -> actors.senderOf(actor));
  }

  private Resource delegation(String words, Participation participation) {
    Actor actor = participation.actor();
    Resource delegation = draft.local("delegation", Vocabulary.Delegation, words);
    actor
        .state()
        .map(draft::state)
        .ifPresent(s -> delegation.addProperty(Vocabulary.onBehalfOf, s));
    if (actor.kind() == Actor.Kind.PERSON) {
      boolean leads =
          participation.role() != Role.DELEGATE && !delegation.hasProperty(Vocabulary.headedBy);
      Resource person = actors.of(actor);
      if (leads) {
        delegation.addProperty(Vocabulary.headedBy, person);
      } else if (!delegation.hasProperty(Vocabulary.headedBy, person)) {
        delegation.addProperty(Vocabulary.hasMember, person);
      }
    }
    return delegation;
  }
}
