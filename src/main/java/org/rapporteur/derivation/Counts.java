package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.derivation.Contribution.Kind;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Vocabulary;

/**
 * Counts over events, kept by what changed: how often two actors or states met and in which time,
 * and in which days somebody is attested in a post. From them follow the shortcuts.
 */
final class Counts {

  private final Statements index;
  private final Statements derived;
  private final Names names;
  private final Contributions contributions;
  private final Set<Node> touchedActors = new TreeSet<>(Nodes.ORDER);

  Counts(DatasetGraph dataset, Names names) {
    this.names = names;
    index = new Statements(dataset, Graphs.INDEX);
    derived = new Statements(dataset, Graphs.DERIVED);
    contributions = new Contributions(dataset);
  }

  /** What a target lost and gained. */
  private record Difference(List<Contribution> lost, List<Contribution> gained) {

    Difference() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    Contribution sample() {
      return (gained.isEmpty() ? lost : gained).get(0);
    }
  }

  /** Brings the counts in step with events that changed, and the names in them with actors. */
  void update(Set<Node> events, Set<Node> renamed) {
    Map<Node, Difference> differences = new TreeMap<>(Nodes.ORDER);
    for (Node event : events) {
      Map<Node, Contribution> before = noted(event);
      Map<Node, Contribution> now = contributions.of(event);
      before.forEach(
          (target, old) -> {
            if (!old.equals(now.get(target))) {
              difference(differences, target).lost.add(old);
            }
          });
      now.forEach(
          (target, next) -> {
            if (!next.equals(before.get(target))) {
              difference(differences, target).gained.add(next);
            }
          });
      note(event, now.values());
    }
    differences.forEach(this::count);
    touchedActors.forEach(this::degree);
    renamed.forEach(this::relabel);
  }

  private static Difference difference(Map<Node, Difference> differences, Node target) {
    return differences.computeIfAbsent(target, t -> new Difference());
  }

  private Map<Node, Contribution> noted(Node event) {
    Map<Node, Contribution> noted = new HashMap<>();
    index
        .texts(event, Terms.CONTRIBUTES)
        .forEach(
            line -> {
              Contribution contribution = Contribution.parse(line);
              noted.put(contribution.target(), contribution);
            });
    return noted;
  }

  private void note(Node event, Collection<Contribution> now) {
    index.drop(event, Terms.CONTRIBUTES);
    index.drop(event, Terms.SUPPORTS);
    for (Contribution contribution : now) {
      index.add(event, Terms.CONTRIBUTES, Statements.text(contribution.line()));
      index.add(event, Terms.SUPPORTS, contribution.target());
      if (contribution.kind() != Kind.TENURE) {
        derived.add(event, Vocabulary.betweenPair.asNode(), contribution.target());
      }
    }
  }

  private void count(Node target, Difference difference) {
    int change = difference.gained.size() - difference.lost.size();
    int events = number(target, Vocabulary.eventCount.asNode()) + change;
    int meetings =
        number(target, Vocabulary.meetingCount.asNode())
            + meetings(difference.gained)
            - meetings(difference.lost);
    Contribution sample = difference.sample();
    if (events == 0) {
      derived.drop(target);
    } else {
      Ends ends = ends(target, difference, sample.kind());
      describe(target, sample);
      derived.set(target, Vocabulary.eventCount.asNode(), Statements.number(events));
      if (sample.kind() != Kind.TENURE) {
        derived.set(target, Vocabulary.meetingCount.asNode(), Statements.number(meetings));
      }
      ends.write(derived, target, sample.kind());
    }
    shortcuts(sample, events, meetings);
  }

  private static int meetings(List<Contribution> contributions) {
    return (int) contributions.stream().filter(Contribution::meeting).count();
  }

  private int number(Node target, Node property) {
    return derived.text(target, property).map(Integer::parseInt).orElse(0);
  }

  /** The first and last day; only when one of them may be lost are all events looked at. */
  private Ends ends(Node target, Difference difference, Kind kind) {
    Ends known = Ends.read(derived, target, kind);
    boolean lost =
        difference.lost.stream().anyMatch(c -> known.has(c.first()) || known.has(c.last()));
    Stream<Contribution> told =
        lost
            ? index.subjects(Terms.SUPPORTS, target).stream()
                .map(this::noted)
                .map(noted -> noted.get(target))
                .filter(Objects::nonNull)
            : difference.gained.stream();
    return told.map(c -> new Ends(c.first(), c.last()))
        .reduce(lost ? Ends.OPEN : known, Ends::plus);
  }

  private void describe(Node target, Contribution sample) {
    Node type =
        switch (sample.kind()) {
          case PAIR -> Vocabulary.Pair.asNode();
          case STATES -> Vocabulary.StatePair.asNode();
          case TENURE -> Vocabulary.Tenure.asNode();
        };
    derived.set(target, RDF.type.asNode(), type);
    if (sample.kind() == Kind.TENURE) {
      derived.set(target, Vocabulary.holder.asNode(), sample.one());
      derived.set(target, Vocabulary.post.asNode(), sample.other());
      label(target, ", ", sample.one(), sample.other());
    } else {
      derived.add(target, Vocabulary.member.asNode(), sample.one());
      derived.add(target, Vocabulary.member.asNode(), sample.other());
      label(target, " and ", sample.one(), sample.other());
    }
  }

  private void label(Node target, String between, Node one, Node other) {
    derived.set(
        target, RDFS.label.asNode(), Statements.text(names.of(one) + between + names.of(other)));
  }

  private void shortcuts(Contribution sample, int events, int meetings) {
    if (sample.kind() == Kind.PAIR) {
      both(sample, Vocabulary.met.asNode(), meetings > 0);
      both(sample, Vocabulary.inContactWith.asNode(), events > 0);
      touchedActors.add(sample.one());
      touchedActors.add(sample.other());
    } else if (sample.kind() == Kind.STATES) {
      both(sample, Vocabulary.stateContact.asNode(), events > 0);
    }
  }

  private void both(Contribution pair, Node shortcut, boolean holds) {
    for (List<Node> way :
        List.of(List.of(pair.one(), pair.other()), List.of(pair.other(), pair.one()))) {
      if (holds) {
        derived.add(way.get(0), shortcut, way.get(1));
      } else {
        derived.delete(way.get(0), shortcut, way.get(1));
      }
    }
  }

  private void degree(Node actor) {
    int degree = derived.objects(actor, Vocabulary.inContactWith.asNode()).size();
    derived.drop(actor, Vocabulary.degree.asNode());
    if (degree > 0) {
      derived.add(actor, Vocabulary.degree.asNode(), Statements.number(degree));
    }
  }

  private void relabel(Node actor) {
    for (Node pair : derived.subjects(Vocabulary.member.asNode(), actor)) {
      List<Node> members =
          derived.objects(pair, Vocabulary.member.asNode()).stream().sorted(Nodes.ORDER).toList();
      label(pair, " and ", members.get(0), members.get(1));
    }
    for (Node tenure : derived.subjects(Vocabulary.holder.asNode(), actor)) {
      derived
          .object(tenure, Vocabulary.post.asNode())
          .ifPresent(post -> label(tenure, ", ", actor, post));
    }
  }

  /** The first and last day of something. */
  private record Ends(Optional<LocalDate> first, Optional<LocalDate> last) {

    static final Ends OPEN = new Ends(Optional.empty(), Optional.empty());

    static Ends read(Statements derived, Node target, Kind kind) {
      return new Ends(derived.day(target, firstOf(kind)), derived.day(target, lastOf(kind)));
    }

    void write(Statements derived, Node target, Kind kind) {
      derived.drop(target, firstOf(kind));
      derived.drop(target, lastOf(kind));
      first.ifPresent(day -> derived.add(target, firstOf(kind), Statements.day(day)));
      last.ifPresent(day -> derived.add(target, lastOf(kind), Statements.day(day)));
    }

    boolean has(Optional<LocalDate> day) {
      return day.isPresent() && (day.equals(first) || day.equals(last));
    }

    Ends plus(Ends other) {
      return new Ends(
          one(first, other.first, BinaryOperator.minBy(Comparator.<LocalDate>naturalOrder())),
          one(last, other.last, BinaryOperator.maxBy(Comparator.<LocalDate>naturalOrder())));
    }

    private static Optional<LocalDate> one(
        Optional<LocalDate> a, Optional<LocalDate> b, BinaryOperator<LocalDate> choice) {
      return Stream.of(a, b).flatMap(Optional::stream).reduce(choice);
    }

    private static Node firstOf(Kind kind) {
      return (kind == Kind.TENURE ? Vocabulary.attestedFrom : Vocabulary.firstDate).asNode();
    }

    private static Node lastOf(Kind kind) {
      return (kind == Kind.TENURE ? Vocabulary.attestedUntil : Vocabulary.lastDate).asNode();
    }
  }
}
