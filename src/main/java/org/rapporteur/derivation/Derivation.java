package org.rapporteur.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.Vocabulary;

/**
 * Brings links and conclusions in step with articles that change, inside one transaction: made
 * before the articles are written, finished after it.
 *
 * <p>What it costs depends on what the articles tell and on what other articles tell of the same
 * people and days, not on the size of the store. The result does not depend on the order in which
 * articles came, but for the IRIs, which stay once they are given.
 */
public final class Derivation {

  /** Changes whenever the same articles are linked or concluded from otherwise than before. */
  public static final String VERSION = "2";

  private static final Node TOUCHED = NodeFactory.createURI(Iris.DEFAULT_BASE + "work#touched");
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final DatasetGraph dataset;
  private final Set<Node> graphs;
  private final boolean force;
  private final Set<Node> formerReports = new TreeSet<>(Nodes.ORDER);
  private final Set<Node> formerPeople = new TreeSet<>(Nodes.ORDER);
  private final Set<Node> formerParticipations = new TreeSet<>(Nodes.ORDER);
  private final Changed changed = new Changed();

  /**
   * Notes what the articles say now.
   *
   * @param graphs the graphs that are to be written or removed
   * @param force whether to look anew at what they say even where it stays the same
   */
  public Derivation(DatasetGraph dataset, Collection<Node> graphs, boolean force) {
    this.dataset = dataset;
    this.graphs = new TreeSet<>(Nodes.ORDER);
    this.force = force;
    graphs.forEach(this::note);
  }

  /** Notes what one more article says, before its graph is written or removed. */
  public void note(Node graph) {
    if (Graphs.isArticle(graph) && graphs.add(graph)) {
      ArticleView article = new ArticleView(dataset, graph);
      formerReports.addAll(article.reports());
      formerPeople.addAll(article.people());
      formerParticipations.addAll(article.participations());
    }
  }

  /** Drops all that was linked and concluded, but for decisions and the IRIs of what there is. */
  public static void reset(DatasetGraph dataset) {
    List<Quad> names = dataset.stream(Graphs.INDEX, Node.ANY, Terms.PERSON, Node.ANY).toList();
    dataset.removeGraph(Graphs.INDEX);
    dataset.removeGraph(Graphs.DERIVED);
    names.forEach(dataset::add);
  }

  /**
   * Links what the articles say now and concludes from it.
   *
   * @param rules say what reports of an event say together; they look at the graph of work
   */
  public void finish(Consumer<DatasetGraph> rules) {
    DecisionBook decisions = new DecisionBook(dataset);
    ActorLinks actors = new ActorLinks(dataset, changed);
    Set<Node> reports = linkPeople(decisions, actors);
    linkReports(decisions, actors, reports);
    conclude(rules, actors);
  }

  /** Links the people, and gives the reports that are to be consolidated anew. */
  private Set<Node> linkPeople(DecisionBook decisions, ActorLinks actors) {
    PersonaIndex index = new PersonaIndex(new Statements(dataset, Graphs.INDEX), decisions);
    List<Appearance> fresh = new ArrayList<>();
    Set<Node> reports = new TreeSet<>(Nodes.ORDER);
    Set<Node> participations = new TreeSet<>(Nodes.ORDER);
    for (Node graph : graphs) {
      ArticleView article = new ArticleView(dataset, graph);
      fresh.addAll(article.appearances());
      reports.addAll(article.typedReports());
      participations.addAll(article.participations());
      formerPeople.removeAll(article.people());
    }
    formerParticipations.removeAll(participations);
    forget(index, actors, fresh);
    for (Appearance appearance : fresh) {
      index.put(appearance);
      if (force) {
        index.of(appearance.node()).ifPresent(index::touch);
      }
    }
    PersonLinks people = new PersonLinks(dataset, index, decisions, actors, changed);
    Set<Node> moved = people.update(fresh);
    new HolderLinks(index, people, actors).update(moved, fresh);
    fresh.stream()
        .map(Appearance::node)
        .filter(node -> index.of(node).isEmpty())
        .forEach(actors::untie);
    participations.forEach(actors::identifyParticipation);
    return reports;
  }

  /** Counts no longer what the articles do not say any more. */
  private void forget(PersonaIndex index, ActorLinks actors, List<Appearance> fresh) {
    Set<Node> gone = new TreeSet<>(Nodes.ORDER);
    gone.addAll(formerPeople);
    gone.addAll(formerParticipations);
    gone.forEach(index::remove);
    gone.forEach(actors::forget);
    Set<Node> named = new TreeSet<>(Nodes.ORDER);
    fresh.forEach(appearance -> named.add(appearance.node()));
    for (Node graph : graphs) {
      for (Node participation : new ArticleView(dataset, graph).participations()) {
        if (!named.contains(participation) && index.of(participation).isPresent()) {
          index.remove(participation);
          actors.untie(participation);
        }
      }
    }
  }

  private void linkReports(DecisionBook decisions, ActorLinks actors, Set<Node> reports) {
    EventLinks events = new EventLinks(dataset, decisions, actors, changed);
    Statements all = new Statements(dataset, Node.ANY);
    formerReports.removeAll(reports);
    formerReports.forEach(events::remove);
    Set<Node> concerned = new TreeSet<>(Nodes.ORDER);
    concerned.addAll(reports);
    for (Node participation : changed.participations) {
      concerned.addAll(all.subjects(Vocabulary.participation.asNode(), participation));
    }
    changed.actors.forEach(actor -> concerned.addAll(events.reportsOf(actor)));
    concerned.forEach(report -> events.put(report, force && reports.contains(report)));
    events.update();
  }

  private void conclude(Consumer<DatasetGraph> rules, ActorLinks actors) {
    Statements links = new Statements(dataset, Graphs.LINKS);
    Statements derived = new Statements(dataset, Graphs.DERIVED);
    for (Node event : changed.events) {
      derived.objects(event, Vocabulary.statusPhase.asNode()).forEach(derived::drop);
      derived.drop(event);
      if (links.subjects(Vocabulary.about.asNode(), event).isEmpty()) {
        actors.vanish(event);
      }
      dataset.add(Graphs.WORK, event, TOUCHED, TRUE);
    }
    rules.accept(dataset);
    dataset.removeGraph(Graphs.WORK);
    Names names = new Names(dataset);
    new EventLabels(dataset, names).update(changed.events);
    new Itineraries(dataset).update(changed.events);
    new Counts(dataset, names).update(changed.events, changed.actors);
  }
}
