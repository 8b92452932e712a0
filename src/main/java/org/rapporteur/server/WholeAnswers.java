package org.rapporteur.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetMem;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.rapporteur.problem.ProblemException;

/**
 * Answers queries wholly or not at all. Rows sent as they are found would have to break off in the
 * middle of a good answer when the time is over; so all are found before the first is sent.
 *
 * <p>A query has its turn while it runs. An answer of many rows has another while it is sent, so
 * that those who read slowly neither keep queries from running nor fill the memory.
 */
final class WholeAnswers extends SPARQL_QueryDataset {

  /** Answers with fewer rows take no room worth counting. */
  private static final int MANY = 1000;

  private final Limits limits;
  private final MemoryGuard memory;
  private final Turns running;
  private final Turns sending;

  WholeAnswers(Limits limits, MemoryGuard memory, Turns running, Turns sending) {
    this.limits = limits;
    this.memory = memory;
    this.running = running;
    this.sending = sending;
  }

  @Override
  public void validate(HttpAction action) {
    if (!asksNothing(action)) {
      super.validate(action);
    }
  }

  private static boolean asksNothing(HttpAction action) {
    return action.getRequestMethod().equals("GET") && action.getRequestQueryString() == null;
  }

  @Override
  protected void executeWithParameter(HttpAction action) {
    if (!asksNothing(action)) {
      super.executeWithParameter(action);
      return;
    }
    try {
      ServiceDescription.send(action);
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      InputStream body = action.getRequestInputStream();
      byte[] query = body.readNBytes(limits.queryBytes() + 1);
      execute(new String(query, StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      ServletOps.error(400, "the query did not come to its end: " + e.getMessage());
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    String late =
        "the query took longer than %d ms or too much memory; ask for less"
            .formatted(limits.query().toMillis());
    Replies.to(
        action,
        late,
        () -> {
          if (query.length() > limits.queryBytes()) {
            throw new ProblemException(
                413, "the query is longer than %d bytes".formatted(limits.queryBytes()));
          }
          super.execute(query, action);
        });
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    Reach.check(query);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String text) {
    return running.take(() -> memory.watch(execution, () -> found(action, execution, query, text)));
  }

  private QueryExecResult found(HttpAction action, QueryExec execution, Query query, String text) {
    if (query.isConstructType()) {
      return new QueryExecResult(dataset(execution.constructQuads()));
    }
    QueryExecResult result = super.executeQuery(action, execution, query, text);
    return result.isRowSet() ? new QueryExecResult(rows(result.rowSet())) : result;
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    if (isLarge(result)) {
      sending.take(
          () -> {
            super.sendResults(action, result, prologue);
            return result;
          });
    } else {
      super.sendResults(action, result, prologue);
    }
  }

  private static boolean isLarge(QueryExecResult result) {
    return result.isRowSet()
            && result.rowSet() instanceof RowSetRewindable rows
            && rows.size() > MANY
        || result.isDataset() && result.dataset().size() > MANY
        || result.isGraph() && result.graph().size() > MANY;
  }

  private RowSet rows(RowSet rows) {
    return RowSetMem.create(RowSetStream.create(rows.getResultVars(), limited(rows, "rows")));
  }

  private DatasetGraph dataset(Iterator<Quad> quads) {
    DatasetGraph found = DatasetGraphFactory.create();
    limited(quads, "triples").forEachRemaining(found::add);
    return found;
  }

  private <T> Iterator<T> limited(Iterator<T> found, String what) {
    AtomicInteger number = new AtomicInteger();
    return Iter.map(
        found,
        one -> {
          if (number.incrementAndGet() > limits.rows()) {
            throw new ProblemException(
                413,
                "the answer has more than %d %s; ask for fewer with LIMIT"
                    .formatted(limits.rows(), what));
          }
          return one;
        });
  }
}
