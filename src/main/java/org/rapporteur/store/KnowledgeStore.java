package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.rapporteur.derivation.Deciding;
import org.rapporteur.derivation.Decision;
import org.rapporteur.derivation.Decision.Verdict;
import org.rapporteur.derivation.DecisionBook;
import org.rapporteur.derivation.Derivation;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Shapes;
import org.rapporteur.graph.Violation;

/**
 * The knowledge graph: one named graph for each article, and what is linked and derived from them.
 *
 * <p>Every write is one transaction that leaves links and conclusions in step with the articles;
 * writes come one after the other, and readers go on seeing the state in which they began. What is
 * stored already is not written again, so storing the same articles twice changes nothing at all.
 *
 * <p>A process opens a directory once at a time and shares the store between its threads.
 */
public final class KnowledgeStore implements AutoCloseable {

  private final DatasetGraph dataset;
  private final Rules rules;
  private final RunNotes notes;

  KnowledgeStore(DatasetGraph dataset, Rules rules) {
    this.dataset = dataset;
    this.rules = rules;
    this.notes = new RunNotes(dataset);
    Confinement.apply(dataset.getContext());
  }

  /**
   * The store in a directory, made first where there is none.
   *
   * @throws StoreInUseException when another process has it open
   * @throws StoreException when the directory cannot hold a store
   */
  public static KnowledgeStore open(Path directory) {
    Rules rules = Rules.shipped();
    return new KnowledgeStore(new StoreDirectory(directory).openOrCreate(), rules);
  }

  /**
   * The store in a directory that has one.
   *
   * @throws StoreInUseException when another process has it open
   * @throws StoreException when there is none; the message says how to make one
   */
  public static KnowledgeStore openExisting(Path directory) {
    Rules rules = Rules.shipped();
    return new KnowledgeStore(new StoreDirectory(directory).open(), rules);
  }

  /** A new store that is gone when it is closed. */
  public static KnowledgeStore inMemory() {
    return new KnowledgeStore(DatabaseMgr.createDatasetGraph(), Rules.shipped());
  }

  /**
   * Puts vocabulary and registry in the place of those that are stored, unless they are the same.
   *
   * @return whether anything changed
   */
  public synchronized boolean load(Background background) {
    Map<Content, Boolean> changed =
        changed(
            List.of(
                Content.of(Graphs.ONTOLOGY, background.ontology()),
                Content.of(Graphs.REGISTRY, background.registry())));
    return write(changed.keySet(), List.of());
  }

  /**
   * Stores articles: each takes the place of what was stored of the same article. Where a batch
   * holds an article more than once, the last one counts.
   *
   * @throws StoreException when a graph has a blank node, or bears the name of a shared graph;
   *     nothing of the batch is stored then
   */
  public synchronized Changes replace(Collection<ArticleGraph> batch) {
    Map<String, Content> articles = new LinkedHashMap<>();
    batch.forEach(article -> articles.put(article.iri(), Content.of(article)));
    Map<Content, Boolean> changed = changed(articles.values());
    write(changed.keySet(), List.of());
    int replaced = (int) changed.values().stream().filter(known -> known).count();
    return new Changes(changed.size() - replaced, replaced, articles.size() - changed.size(), 0);
  }

  /**
   * Takes an article out, with what was linked to it and derived from it.
   *
   * @param graph the name of its graph, {@link ArticleGraph#iri}
   */
  public synchronized Changes remove(String graph) {
    Node name = NodeFactory.createURI(graph);
    boolean known =
        Graphs.isArticle(name) && Txn.calculateRead(dataset, () -> notes.digest(name).isPresent());
    if (!known) {
      return Changes.NONE;
    }
    write(List.of(), List.of(name));
    return new Changes(0, 0, 0, 1);
  }

  /**
   * The graph of the article that somebody means.
   *
   * @param words the name of an article, its address, or the IRI of it or of its graph
   * @throws UnknownArticleException when there is none, or more than one
   */
  public String article(String words) {
    return Txn.calculateRead(dataset, () -> new Articles(dataset).one(words));
  }

  /**
   * Notes what somebody decided about links and brings everything in step with it.
   *
   * @param verdict what is decided
   * @param one a person or event, or an article's person or report; by IRI, the last part of an
   *     IRI, or a full name
   * @param other what it is compared with; none for {@link Verdict#WRONG}
   * @param author who decides
   * @param reason why
   * @throws org.rapporteur.derivation.DecisionException when something of it does not exist or
   *     makes no sense; nothing changes then
   */
  public synchronized Decision decide(
      Verdict verdict, String one, Optional<String> other, String author, String reason) {
    return decided(deciding -> deciding.decide(verdict, one, other, author, reason, Instant.now()));
  }

  /**
   * Takes a decision back; it stays among {@link #decisions} with the time at which it was.
   *
   * @param id the IRI of the decision, or the last part of it
   * @throws org.rapporteur.derivation.DecisionException when no such decision counts
   */
  public synchronized Decision undo(String id) {
    return decided(deciding -> deciding.undo(id, Instant.now()));
  }

  /** All decisions, the oldest first, with those that were taken back. */
  public List<Decision> decisions() {
    return Txn.calculateRead(dataset, () -> new DecisionBook(dataset).all());
  }

  private Decision decided(Function<Deciding, Deciding.Noted> decide) {
    return Txn.calculateWrite(
        dataset,
        () -> {
          Deciding.Noted noted = decide.apply(new Deciding(dataset));
          new Derivation(dataset, noted.graphs(), true).finish(rules::run);
          notes.wrote(notes.begin(Instant.now()), Graphs.DERIVED, conclusions());
          return noted.decision();
        });
  }

  /**
   * Lets somebody change named graphs by hand, in one transaction that draws the conclusions anew.
   *
   * @param change writes into the dataset that it is given, whose default graph is the union of all
   *     graphs and cannot be written
   * @param shapes what each graph that was written must fit
   * @throws EditException when it does not, when a graph was written that the store itself keeps,
   *     or anything but IRIs and literals
   */
  public synchronized void edit(Consumer<DatasetGraph> change, Shapes shapes) {
    Txn.executeWrite(
        dataset,
        () -> {
          Derivation derivation = new Derivation(dataset, List.of(), false);
          EditView view = new EditView(dataset, derivation::note);
          change.accept(view);
          List<Violation> violations =
              view.touched().stream().flatMap(g -> shapes.check(model(g)).stream()).toList();
          if (!violations.isEmpty()) {
            throw new EditException(violations);
          }
          Node run = notes.begin(Instant.now());
          for (Node graph : view.touched()) {
            notes.wrote(run, graph, Content.of(graph, model(graph)).digest());
          }
          derivation.finish(rules::run);
          notes.wrote(run, Graphs.DERIVED, conclusions());
        });
  }

  private Model model(Node graph) {
    return ModelFactory.createModelForGraph(dataset.getGraph(graph));
  }

  /**
   * The whole store for reading: the default graph is the union of all graphs, queries reach
   * nothing but the store, writing fails. Each call gives a view with a context of its own, which
   * the caller may limit further.
   */
  public DatasetGraph dataset() {
    return new ReadView(dataset, dataset.getContext().copy());
  }

  /** The same, which gives queries up that take longer. */
  public DatasetGraph dataset(Duration limit) {
    DatasetGraph view = dataset();
    view.getContext().set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
    return view;
  }

  /** Lets go of the directory, for other processes to use. */
  @Override
  public synchronized void close() {
    if (TDBInternal.getDatabaseContainer(dataset).getLocation().isMem()) {
      dataset.close();
    } else {
      TDBInternal.expel(dataset);
    }
  }

  /** Those that are stored otherwise or not at all, with whether they are stored. */
  private Map<Content, Boolean> changed(Collection<Content> contents) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Map<Content, Boolean> changed = new LinkedHashMap<>();
          for (Content content : contents) {
            Optional<String> noted = notes.digest(content.graph());
            if (!noted.equals(Optional.of(content.digest())) || !content.isIn(dataset)) {
              changed.put(content, noted.isPresent());
            }
          }
          return changed;
        });
  }

  /** Writes and derives, if there is anything to do. */
  private boolean write(Collection<Content> contents, Collection<Node> removed) {
    if (contents.isEmpty() && removed.isEmpty() && !rulesChanged()) {
      return false;
    }
    Txn.executeWrite(dataset, () -> writeInTransaction(contents, removed));
    return true;
  }

  private void writeInTransaction(Collection<Content> contents, Collection<Node> removed) {
    Node run = notes.begin(Instant.now());
    Set<Node> touched = new HashSet<>(removed);
    contents.stream().map(Content::graph).forEach(touched::add);
    boolean anew = rulesChanged() || !touched.stream().allMatch(Graphs::isArticle);
    if (anew) {
      dataset.listGraphNodes().forEachRemaining(touched::add);
    }
    touched.removeIf(graph -> !Graphs.isArticle(graph));
    Derivation derivation = new Derivation(dataset, touched, anew);
    Stream.concat(removed.stream(), contents.stream().map(Content::graph)).forEach(notes::forget);
    removed.forEach(dataset::removeGraph);
    for (Content content : contents) {
      content.writeTo(dataset);
      notes.wrote(run, content.graph(), content.digest());
    }
    if (anew) {
      Derivation.reset(dataset);
    }
    derivation.finish(rules::run);
    notes.wrote(run, Graphs.DERIVED, conclusions());
  }

  /** Whether what is derived was derived otherwise than this program does. */
  private boolean rulesChanged() {
    return Txn.calculateRead(
        dataset, () -> !notes.digest(Graphs.DERIVED).equals(Optional.of(conclusions())));
  }

  private String conclusions() {
    return Digest.of(Stream.of(rules.digest(), Derivation.VERSION));
  }
}
