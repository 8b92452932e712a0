package org.rapporteur.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.rapporteur.actor.Witnesses;
import org.rapporteur.article.ArticleException;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Reading;
import org.rapporteur.article.Source;
import org.rapporteur.event.Reports;
import org.rapporteur.graph.ArticleGraph;
import org.rapporteur.graph.Iris;
import org.rapporteur.graph.OfficeKinds;
import org.rapporteur.graph.ReportMapper;
import org.rapporteur.graph.Shapes;
import org.rapporteur.registry.Entry;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Background;
import org.rapporteur.store.Changes;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.text.AnalysisException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes many sources all the way to the store, several at once. What goes wrong with one of them is
 * that one's outcome and costs its neighbours nothing; outcomes come in the order of the sources,
 * however many threads there are.
 */
public final class GraphBuilder {

  /** How many sources for each thread are under way before the first of them must be done. */
  private static final int AHEAD = 4;

  private static final String VOCABULARY = "ontology/rapporteur.ttl";
  private static final String CODES = "ontology/codes.ttl";

  private static final Logger log = LoggerFactory.getLogger(GraphBuilder.class);

  private final Registry registry;
  private final Witnesses witnesses;
  private final ArticleReader reader;
  private final ReportMapper mapper;
  private final Shapes shapes;
  private final Screening screening;
  private final int threads;
  private final Queue<Extractor> idle = new ConcurrentLinkedQueue<>();

  /** A builder that works with this many threads. */
  public GraphBuilder(Registry registry, ArticleReader reader, int threads) {
    this(registry, Witnesses.standard(), reader, threads);
  }

  /** The same, which hears these witnesses of who is who. */
  public GraphBuilder(Registry registry, Witnesses witnesses, ArticleReader reader, int threads) {
    this.registry = registry;
    this.witnesses = witnesses;
    this.reader = reader;
    this.mapper =
        new ReportMapper(
            Iris.standard(),
            id -> registry.entry(id).map(Entry::name),
            OfficeKinds.of(registry),
            registry::rank);
    this.shapes = Shapes.load();
    this.screening = new Screening(mapper, shapes);
    this.threads = threads;
  }

  /**
   * Takes the sources into the store, with the vocabulary and the registry that their graphs use.
   *
   * @param each is told of each outcome, in order
   */
  public Summary build(List<Source> sources, KnowledgeStore store, Consumer<Outcome> each) {
    prepare(store);
    return take(sources, store::replace, each);
  }

  /** Gives a store the vocabulary and the registry, once for all that is added later. */
  public void prepare(KnowledgeStore store) {
    Model ontology = RDFDataMgr.loadModel(VOCABULARY);
    RDFDataMgr.read(ontology, CODES);
    store.load(new Background(ontology, registry.model()));
  }

  /** Takes the sources into a store that is prepared. */
  public Summary add(List<Source> sources, KnowledgeStore store, Consumer<Outcome> each) {
    return take(sources, store::replace, each);
  }

  /**
   * Takes one source into a store that is prepared, without some of its reports.
   *
   * @param unwanted the numbers of the reports that are left out, as a preview has them
   */
  public Summary addWithout(
      Set<Integer> unwanted, Source source, KnowledgeStore store, Consumer<Outcome> each) {
    Intake intake = new Intake(store::replace);
    outcomes(
        List.of(source),
        outcome -> {
          Outcome chosen = without(unwanted, outcome);
          each.accept(chosen);
          intake.accept(chosen);
        });
    return intake.finish();
  }

  private Outcome without(Set<Integer> unwanted, Outcome outcome) {
    if (outcome instanceof Outcome.Extracted all) {
      Reports reports = Screening.without(all.reports(), unwanted);
      return outcome(all.source(), all.reading(), reports, mapper.map(reports));
    }
    return outcome;
  }

  /** Says what came of the sources if they were taken into a store, and takes them into none. */
  public Summary preview(List<Source> sources, Consumer<Outcome> each) {
    return take(sources, batch -> Changes.NONE, each);
  }

  private Summary take(
      List<Source> sources, Function<List<ArticleGraph>, Changes> store, Consumer<Outcome> each) {
    Intake intake = new Intake(store);
    outcomes(sources, each.andThen(intake::accept));
    return intake.finish();
  }

  /** Takes the sources as far as their graphs and hands over what became of them, in order. */
  public void outcomes(List<Source> sources, Consumer<Outcome> each) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> underWay = new ArrayDeque<>();
      for (Source source : sources) {
        underWay.add(workers.submit(() -> outcome(source)));
        if (underWay.size() >= threads * AHEAD) {
          each.accept(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        each.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Outcome result(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were under way", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    }
  }

  private Outcome outcome(Source source) {
    try {
      Reading reading = reader.read(source);
      Reports reports = extract(reading);
      ArticleGraph graph = mapper.map(reports);
      if (!shapes.check(graph.model()).isEmpty()) {
        reports = screening.fitting(reports);
        graph = mapper.map(reports);
      }
      return outcome(source, reading, reports, graph);
    } catch (ArticleException e) {
      return new Outcome.Refused(source, e.reason());
    } catch (AnalysisException e) {
      return new Outcome.Refused(source, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      log.info("{} failed", source.label(), e);
      return new Outcome.Refused(source, "internal error, " + e + "; -v shows where");
    }
  }

  private Outcome outcome(Source source, Reading reading, Reports reports, ArticleGraph graph) {
    return shapes.check(graph.model()).stream()
        .findFirst()
        .<Outcome>map(v -> new Outcome.Refused(source, "its graph does not fit: " + v))
        .orElseGet(
            () ->
                new Outcome.Extracted(
                    source, reading.noticing(Contradictions.of(reports)), reports, graph));
  }

  private Reports extract(Reading reading) {
    Extractor extractor = idle.poll();
    if (extractor == null) {
      extractor = new Extractor(registry, witnesses);
    }
    // An extractor that fails is not put back: nobody knows what state it is in.
    Reports reports = extractor.extract(reading.article());
    idle.add(extractor);
    return reports;
  }
}
