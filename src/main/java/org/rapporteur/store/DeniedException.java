package org.rapporteur.store;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query asks for what no query gets here; the message says what. To the engine it is the end of
 * the query: any other exception would make a filter false, and the answer wrong.
 */
public final class DeniedException extends QueryCancelledException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  DeniedException(String reason) {
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
