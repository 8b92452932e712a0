package org.rapporteur.server;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.rapporteur.problem.ProblemException;

/**
 * Refuses what reaches beyond the store, before anything of it runs: {@code SILENT} would hide a
 * refusal that comes later.
 */
final class Reach {

  private static final int FORBIDDEN = 403;

  private Reach() {}

  /** Refuses a query that asks other endpoints. */
  static void check(Query query) {
    check(Algebra.compile(query));
  }

  /** Refuses updates that load from elsewhere or ask other endpoints. */
  static void check(UpdateRequest request) {
    for (Update update : request) {
      if (update instanceof UpdateLoad load) {
        throw new ProblemException(
            FORBIDDEN,
            "LOAD <"
                + load.getSource()
                + "> is refused: this server opens no addresses and no files; send the data itself"
                + " to /rapporteur/data");
      }
      if (update instanceof UpdateModify modify) {
        check(Algebra.compile(modify.getWherePattern()));
      }
    }
  }

  private static void check(Op op) {
    AtomicReference<Node> service = new AtomicReference<>();
    OpVisitorBase finder =
        new OpVisitorBase() {
          @Override
          public void visit(OpService found) {
            service.set(found.getService());
          }
        };
    Walker.walk(op, finder, new ExprVisitorBase());
    if (service.get() != null) {
      throw new ProblemException(
          FORBIDDEN, "SERVICE <" + service.get() + "> is refused: queries stay in this store");
    }
  }
}
