package org.rapporteur.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers queries wholly or not at all. Rows sent as they are found would have to break off in the
 * middle of a good answer when the time is over; so all are found before the first is sent.
 */
final class WholeAnswers extends SPARQL_QueryDataset {

  private final int limit;

  /**
   * @param limit how many rows an answer may have
   */
  WholeAnswers(int limit) {
    this.limit = limit;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String text) {
    QueryExecResult result = super.executeQuery(action, execution, query, text);
    return result.isRowSet() ? new QueryExecResult(whole(result.rowSet())) : result;
  }

  private RowSet whole(RowSet rows) {
    List<Binding> found = new ArrayList<>();
    while (rows.hasNext()) {
      if (found.size() == limit) {
        ServletOps.error(
            413, "the answer has more than " + limit + " rows; ask for fewer with LIMIT");
      }
      found.add(rows.next());
    }
    return RowSetStream.create(rows.getResultVars(), found.iterator());
  }
}
