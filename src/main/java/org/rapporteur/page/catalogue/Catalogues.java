package org.rapporteur.page.catalogue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Answers;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue of a store that others write to. While a changed store is read anew, readers go on
 * with the catalogue before; so no page call waits for an ingestion. A reading that failed is made
 * again when somebody asks.
 */
public final class Catalogues implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Catalogues.class);

  private final Answers whole;
  private final Answers answers;
  private final Duration patience;
  private final Questions questions = Questions.ofPage();
  private final Registry registry;

  private CompletableFuture<Catalogue> reading;
  private volatile Catalogue latest;
  private volatile boolean closed;

  /**
   * The catalogues of a store; the first one is read from now on, while others do their work.
   *
   * @param patience how long a call waits for the first catalogue, and for any other question
   */
  public Catalogues(KnowledgeStore store, Registry registry, Duration patience) {
    this.whole = new Answers(store);
    this.answers = new Answers(store, patience);
    this.patience = patience;
    this.registry = registry;
    this.reading = start();
  }

  /**
   * The catalogue of the store as it is or, while that is being read, as it was. Only the first one
   * must be waited for.
   *
   * @throws ProblemException when there is none yet
   */
  public Catalogue current() {
    Catalogue known = latest;
    if (known == null) {
      return await(readingOrNew());
    }
    if (!version(answers).equals(known.version())) {
      readingOrNew();
    }
    return known;
  }

  /** The reading that is under way or has brought the catalogue that is to be shown. */
  private synchronized CompletableFuture<Catalogue> readingOrNew() {
    boolean failed = reading.isCompletedExceptionally();
    if (failed || reading.isDone() && !reading.join().version().equals(version(answers))) {
      reading = start();
    }
    return reading;
  }

  private CompletableFuture<Catalogue> start() {
    return CompletableFuture.supplyAsync(
        this::read,
        task -> {
          Thread reader = new Thread(task, "catalogue-reader");
          reader.setDaemon(true);
          reader.start();
        });
  }

  private Catalogue read() {
    try {
      Catalogue read =
          whole.together(
              () -> new CatalogueReader(whole, questions, registry).read(version(whole)));
      latest = read;
      return read;
    } catch (RuntimeException e) {
      if (!closed) {
        log.error("the store cannot be read; the page shows what it had before, if anything", e);
      }
      throw e;
    }
  }

  /** Breaks off a reading that is under way, so that the store can be closed. */
  @Override
  public void close() {
    closed = true;
    whole.end();
    reading().handle((read, failure) -> read).join();
  }

  private synchronized CompletableFuture<Catalogue> reading() {
    return reading;
  }

  private Catalogue await(CompletableFuture<Catalogue> first) {
    try {
      return first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new ProblemException(503, "the store is being read for the first time; try again");
    } catch (ExecutionException e) {
      throw new ProblemException(
          500,
          "the store could not be read; the server's log says why, and the next call tries anew");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(503, "the server is being stopped");
    }
  }

  /** Asks the store as it is another question of {@code ontology/questions/page}. */
  public void each(String question, Map<String, String> values, Consumer<Answers.Row> row) {
    answers.each(questions.named(question), values, row);
  }

  /**
   * What has the page of an id: the id itself or, where two were joined, what stands in its place.
   */
  public String standing(String id) {
    Catalogue known = current();
    if (known.actor(id).isPresent() || known.event(id).isPresent() || !id.matches("[\\w.-]+")) {
      return id;
    }
    StringBuilder now = new StringBuilder();
    each("replaced", Map.of("node", Ids.iri(id)), row -> now.append(Ids.of(row.text("now"))));
    return now.isEmpty() ? id : now.toString();
  }

  private String version(Answers asked) {
    StringBuilder run = new StringBuilder();
    asked.each(questions.named("version"), Map.of(), row -> run.append(row.text("run")));
    return Ids.of(run.toString());
  }
}
