package org.rapporteur.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.identity.Link;

/** The links of articles' actors, and of what replaced what. */
final class ActorLinks {

  private static final Node SAME = Vocabulary.sameEntityAs.asNode();
  private static final Node IDENTIFIED = Vocabulary.identifiedAs.asNode();
  private static final Node BASIS = Vocabulary.linkBasis.asNode();
  private static final Node CONFIDENCE = Vocabulary.linkConfidence.asNode();
  private static final Node MAYBE = Vocabulary.possiblySameAs.asNode();
  private static final Node DOUBT = Vocabulary.doubtBasis.asNode();
  private static final Node REPLACED = DCTerms.isReplacedBy.asNode();

  private final Statements links;
  private final Statements all;
  private final Changed changed;

  ActorLinks(DatasetGraph dataset, Changed changed) {
    this.links = new Statements(dataset, Graphs.LINKS);
    this.all = new Statements(dataset, Node.ANY);
    this.changed = changed;
  }

  /** States who an article's person is, or who a participation without a name is. */
  void tie(Node appearance, Node person, Link link) {
    boolean same = links.object(appearance, SAME).equals(Optional.of(person));
    links.put(appearance, SAME, person);
    links.put(appearance, BASIS, Statements.text(link.basis()));
    links.put(appearance, CONFIDENCE, Statements.decimal(link.confidence()));
    if (!same) {
      identify(appearance);
    }
  }

  /** States that nobody knows who an article's person is. */
  void untie(Node appearance) {
    List.of(SAME, BASIS, CONFIDENCE, MAYBE, DOUBT).forEach(p -> links.drop(appearance, p));
    identify(appearance);
  }

  /** Drops all links of something that is no more. */
  void forget(Node node) {
    links.drop(node);
  }

  /** Brings the participations of an article's actor in step with its link. */
  private void identify(Node appearance) {
    List<Node> participations = all.subjects(Vocabulary.participant.asNode(), appearance);
    if (participations.isEmpty()) {
      identifyParticipation(appearance);
    }
    participations.forEach(this::identifyParticipation);
  }

  /** Brings the link of one participation in step with those of its actor. */
  void identifyParticipation(Node participation) {
    Optional<Node> participant = all.object(participation, Vocabulary.participant.asNode());
    if (participant.isEmpty()) {
      return;
    }
    Node who =
        links
            .object(participation, SAME)
            .or(() -> links.object(participant.get(), SAME))
            .orElse(participant.get());
    if (!links.object(participation, IDENTIFIED).equals(Optional.of(who))) {
      links.set(participation, IDENTIFIED, who);
      changed.participations.add(participation);
    }
  }

  void replace(Map<Node, Node> replaced) {
    replaced.forEach((old, name) -> links.set(old, REPLACED, name));
  }

  /** Drops what points to a person or event that is no more. */
  void vanish(Node name) {
    certain(name);
    links.subjects(MAYBE, name).forEach(one -> links.delete(one, MAYBE, name));
    if (links.object(name, REPLACED).isEmpty()) {
      links.subjects(REPLACED, name).forEach(old -> links.delete(old, REPLACED, name));
    }
  }

  /** What has an IRI is not replaced. */
  void revive(Node name) {
    links.drop(name, REPLACED);
  }

  void certain(Node node) {
    doubt(node, Map.of());
  }

  /** Says whom somebody may be, each with what speaks for it, and nobody else. */
  void doubt(Node one, Map<Node, String> others) {
    links.put(one, MAYBE, others.keySet());
    links.put(
        one, DOUBT, others.values().stream().map(Statements::text).collect(Collectors.toSet()));
  }
}
