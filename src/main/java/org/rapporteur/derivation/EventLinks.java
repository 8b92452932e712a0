package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.consolidation.Claim;
import org.rapporteur.consolidation.Consolidation;
import org.rapporteur.consolidation.Doubt;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Hash;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.Vocabulary;
import org.rapporteur.identity.Groups;

/** Ties reports to the events that they are about. */
final class EventLinks {

  private static final Node ABOUT = Vocabulary.about.asNode();
  private static final Node BASIS = Vocabulary.linkBasis.asNode();
  private static final String SEVERAL = "same type, principals and days as other articles";
  private static final String ONE = "the only report of it";
  private static final String DECIDED = "set apart by a decision";
  private static final int SLUG = 64;

  /** On a report depend none that lie farther off than this many days. */
  private static final int REACH = 130;

  private final Statements links;
  private final Statements derived;
  private final ClaimIndex index;
  private final ClaimReader reader;
  private final DecisionBook decisions;
  private final ActorLinks names;
  private final Changed changed;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Set<Node> lone = new TreeSet<>(Nodes.ORDER);

  EventLinks(DatasetGraph dataset, DecisionBook decisions, ActorLinks names, Changed changed) {
    this.links = new Statements(dataset, Graphs.LINKS);
    this.derived = new Statements(dataset, Graphs.DERIVED);
    this.index = new ClaimIndex(new Statements(dataset, Graphs.INDEX));
    this.reader = new ClaimReader(dataset, decisions);
    this.decisions = decisions;
    this.names = names;
    this.changed = changed;
  }

  /** Where a block is to be looked at anew. */
  private record Stretch(String block, LocalDate first, LocalDate last) {

    boolean near(Stretch other) {
      return block.equals(other.block)
          && !first.isAfter(other.last.plusDays(2 * REACH))
          && !other.first.isAfter(last.plusDays(2 * REACH));
    }

    Stretch plus(Stretch other) {
      return new Stretch(
          block,
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }

    boolean isIn(Claim claim) {
      Claim.Days days = claim.days().orElseThrow();
      return !days.first().isAfter(last.plusDays(REACH))
          && !days.last().isBefore(first.minusDays(REACH));
    }
  }

  /** Drops a report that is no more. */
  void remove(Node report) {
    index.read(report).ifPresent(this::look);
    index.remove(report);
    links.objects(report, ABOUT).forEach(changed.events::add);
    links.drop(report);
  }

  /**
   * Reads a report anew.
   *
   * @param force whether to consolidate it even if it tells the same as before
   */
  void put(Node report, boolean force) {
    Claim claim = reader.read(report);
    Optional<Claim> before = index.read(report);
    links.objects(report, ABOUT).forEach(changed.events::add);
    boolean same = before.equals(Optional.of(claim)) && !force;
    if (!same || links.object(report, ABOUT).isEmpty()) {
      before.ifPresent(this::look);
      index.put(report, claim);
      look(claim);
    }
  }

  private void look(Claim claim) {
    if (claim.isVague()) {
      lone.add(NodeFactory.createURI(claim.report()));
    } else {
      Claim.Days days = claim.days().orElseThrow();
      stretches.add(new Stretch(ClaimIndex.block(claim), days.first(), days.last()));
    }
  }

  /** Consolidates what was read, with all that lies near it. */
  void update() {
    List<SortedSet<Node>> groups = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    Set<Node> inner = new TreeSet<>(Nodes.ORDER);
    merged().forEach(stretch -> consolidate(stretch, groups, doubts, inner));
    for (Node report : lone) {
      Optional<Claim> claim = index.read(report).filter(Claim::isVague);
      if (claim.isPresent() && inner.add(report)) {
        groups.add(new TreeSet<>(nodes(Set.of(report.getURI()))));
      }
    }
    List<SortedSet<Node>> decided = decided(groups);
    settle(decided);
    doubt(doubts, inner, decided);
  }

  /** The stretches, those that lie near each other as one. */
  private List<Stretch> merged() {
    List<Stretch> merged = new ArrayList<>();
    stretches.stream()
        .sorted(Comparator.comparing(Stretch::block).thenComparing(Stretch::first))
        .forEach(
            next -> {
              int last = merged.size() - 1;
              if (last >= 0 && merged.get(last).near(next)) {
                merged.set(last, merged.get(last).plus(next));
              } else {
                merged.add(next);
              }
            });
    return merged;
  }

  /** Groups the reports of a stretch, judged by all that lie near it. */
  private void consolidate(
      Stretch stretch, List<SortedSet<Node>> groups, List<Doubt> doubts, Set<Node> inner) {
    Map<Node, Claim> claims =
        index.near(
            stretch.block, stretch.first.minusDays(2L * REACH), stretch.last.plusDays(2L * REACH));
    Consolidation.Events events = Consolidation.of(claims.values());
    for (Set<String> reports : events.events()) {
      SortedSet<Node> group = nodes(reports);
      if (group.stream().anyMatch(report -> stretch.isIn(claims.get(report)))) {
        groups.add(group);
        inner.addAll(group);
      }
    }
    doubts.addAll(events.doubts());
  }

  /** Ties groups of reports to one event each. */
  private void settle(List<SortedSet<Node>> groups) {
    Identifiers identifiers =
        new Identifiers(
            r -> links.object(r, ABOUT), r -> 1, name -> !links.subjects(ABOUT, name).isEmpty());
    Identifiers.Assignment assignment = identifiers.assign(groups, this::mint);
    names.replace(assignment.replaced());
    for (int i = 0; i < groups.size(); i++) {
      tie(groups.get(i), assignment.names().get(i));
    }
  }

  private void tie(Set<Node> reports, Node event) {
    names.revive(event);
    for (Node report : reports) {
      Optional<Node> old = links.object(report, ABOUT);
      String basis = decisions.isApart(report) ? DECIDED : reports.size() > 1 ? SEVERAL : ONE;
      if (!old.equals(Optional.of(event))) {
        old.ifPresent(changed.events::add);
        changed.events.add(event);
      }
      Node why = Statements.text(basis);
      if (!links.has(report, ABOUT, event) || !links.has(report, BASIS, why)) {
        links.set(report, ABOUT, event);
        links.set(report, BASIS, why);
      }
    }
  }

  private void doubt(Collection<Doubt> doubts, Set<Node> inner, List<SortedSet<Node>> groups) {
    Map<Node, Map<Node, String>> doubted = new TreeMap<>(Nodes.ORDER);
    for (Set<Node> group : groups) {
      group.forEach(report -> doubted.put(report, new TreeMap<>(Nodes.ORDER)));
    }
    for (Doubt doubt : doubts) {
      Node one = NodeFactory.createURI(doubt.one());
      Optional<Node> other = links.object(NodeFactory.createURI(doubt.other()), ABOUT);
      if (inner.contains(one) && !links.object(one, ABOUT).equals(other)) {
        other.ifPresent(event -> doubted.get(one).put(event, doubt.why()));
      }
    }
    doubted.forEach(names::doubt);
  }

  /** Joins what people decided to be one, wherever it lies. */
  private List<SortedSet<Node>> decided(List<SortedSet<Node>> groups) {
    List<SortedSet<Node>> all = new ArrayList<>(groups);
    Set<Node> known =
        groups.stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    for (Node report : List.copyOf(known)) {
      for (Node other : decisions.bonded(report)) {
        if (!known.contains(other) && index.read(other).isPresent()) {
          SortedSet<Node> event = new TreeSet<>(Nodes.ORDER);
          event.add(other);
          links.object(other, ABOUT).ifPresent(e -> event.addAll(links.subjects(ABOUT, e)));
          event.removeAll(known);
          known.addAll(event);
          all.add(event);
        }
      }
    }
    Map<Node, SortedSet<Node>> groupOf = new TreeMap<>(Nodes.ORDER);
    all.forEach(group -> group.forEach(report -> groupOf.put(report, group)));
    Groups<SortedSet<Node>> joined = new Groups<>(all);
    for (Node report : groupOf.keySet()) {
      decisions.bonded(report).stream()
          .filter(groupOf::containsKey)
          .forEach(other -> joined.join(groupOf.get(report), groupOf.get(other)));
    }
    return joined.all().stream().map(EventLinks::together).toList();
  }

  private static SortedSet<Node> together(List<SortedSet<Node>> groups) {
    SortedSet<Node> all = new TreeSet<>(Nodes.ORDER);
    groups.forEach(all::addAll);
    return all;
  }

  private static SortedSet<Node> nodes(Set<String> reports) {
    SortedSet<Node> nodes = new TreeSet<>(Nodes.ORDER);
    reports.forEach(report -> nodes.add(NodeFactory.createURI(report)));
    return nodes;
  }

  /** The first report of an event names it. */
  private String mint(Set<Node> reports) {
    Claim first =
        reports.stream()
            .map(report -> index.read(report).orElseThrow())
            .min(Comparator.comparing(EventLinks::order))
            .orElseThrow();
    String names =
        first.actors().stream()
            .map(actor -> actor.replaceFirst("^.*/id/[a-z]+-([^.]*)([.].*)?$", "$1"))
            .collect(Collectors.joining("-", first.type().toLowerCase(Locale.ROOT) + "-", ""))
            .replaceAll("[^a-z0-9]+", "-");
    return Iris.DEFAULT_BASE
        + "id/event-"
        + names.substring(0, Math.min(SLUG, names.length()))
        + "."
        + Hash.shortened(order(first));
  }

  private static String order(Claim claim) {
    return claim.issued().map(LocalDate::toString).orElse("9999") + " " + claim.report();
  }

  /** The reports of the events in which somebody takes part. */
  Set<Node> reportsOf(Node actor) {
    Set<Node> reports = new TreeSet<>(Nodes.ORDER);
    derived
        .subjects(Vocabulary.hasParticipant.asNode(), actor)
        .forEach(event -> reports.addAll(links.subjects(ABOUT, event)));
    return reports;
  }
}
