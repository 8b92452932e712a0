package org.rapporteur.page;

/**
 * A request that cannot be answered, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title what went wrong, in a few words
 * @param detail with which value, and what would be right
 */
record Problem(int status, String title, String detail) {

  static final String MEDIA_TYPE = "application/problem+json";

  /** Ends a request with this problem. */
  static final class Raised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Raised(Problem problem) {
      super(problem.detail());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  static Raised badRequest(String detail) {
    return new Raised(new Problem(400, "The request is wrong", detail));
  }

  static Raised notFound(String detail) {
    return new Raised(new Problem(404, "There is nothing at this address", detail));
  }
}
