package org.rapporteur.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.store.DeniedException;
import org.rapporteur.store.EditException;

/** Says what went wrong in the words of the operation's own servlets. */
final class Replies {

  private Replies() {}

  /**
   * Runs a step of an operation.
   *
   * @param late what to say when it takes too long
   */
  static void to(HttpAction action, String late, Runnable step) {
    try {
      step.run();
    } catch (DeniedException e) {
      ServletOps.error(422, e.getMessage());
    } catch (QueryCancelledException e) {
      action.setResponseHeader("Retry-After", "60");
      ServletOps.error(503, late);
    } catch (ProblemException e) {
      if (e.problem().status() == 401) {
        action.setResponseHeader(
            "WWW-Authenticate", "Basic realm=\"Rapporteur\", charset=\"UTF-8\"");
      }
      if (e.problem().status() == 503) {
        action.setResponseHeader("Retry-After", "5");
      }
      ServletOps.error(e.problem().status(), e.getMessage());
    } catch (EditException e) {
      ServletOps.error(422, e.getMessage());
    } catch (StackOverflowError e) {
      ServletOps.error(400, "nested too deeply to be understood");
    }
  }
}
