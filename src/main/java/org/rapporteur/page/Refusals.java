package org.rapporteur.page;

import org.rapporteur.problem.ProblemException;

/** Why the interface does not answer. */
final class Refusals {

  private Refusals() {}

  static ProblemException badRequest(String detail) {
    return new ProblemException(400, detail);
  }

  static ProblemException notFound(String detail) {
    return new ProblemException(404, detail);
  }
}
