package org.rapporteur.page.catalogue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.Answers;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue of a store that others write to. While a changed store is read anew, readers go on
 * with the catalogue before; so no page call waits for an ingestion.
 */
public final class Catalogues {

  private static final Logger log = LoggerFactory.getLogger(Catalogues.class);

  private final Answers answers;
  private final Questions questions = Questions.ofPage();
  private final Registry registry;
  private final AtomicBoolean reading = new AtomicBoolean();

  private final CompletableFuture<Catalogue> first;
  private volatile Catalogue latest;

  /** The catalogues of a store; the first one is read from now on, while others do their work. */
  public Catalogues(KnowledgeStore store, Registry registry) {
    this.answers = new Answers(store);
    this.registry = registry;
    this.first = CompletableFuture.supplyAsync(this::read, Catalogues::start);
  }

  /**
   * The catalogue of the store as it is or, while that is being read, as it was. Only the first one
   * must be waited for.
   */
  public Catalogue current() {
    Catalogue known = latest == null ? first.join() : latest;
    if (!version().equals(known.version()) && reading.compareAndSet(false, true)) {
      start(this::replace);
    }
    return known;
  }

  private static void start(Runnable task) {
    Thread reader = new Thread(task, "catalogue-reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void replace() {
    try {
      latest = read();
    } catch (RuntimeException e) {
      log.error("the changed store cannot be read; the page shows it as it was", e);
    } finally {
      reading.set(false);
    }
  }

  private Catalogue read() {
    return answers.together(
        () -> new CatalogueReader(answers, questions, registry).read(version()));
  }

  /** Asks the store as it is another question of {@code ontology/questions/page}. */
  public void each(String question, Map<String, String> values, Consumer<Answers.Row> row) {
    answers.each(questions.named(question), values, row);
  }

  private String version() {
    StringBuilder run = new StringBuilder();
    each("version", Map.of(), row -> run.append(row.text("run")));
    return Ids.of(run.toString());
  }
}
