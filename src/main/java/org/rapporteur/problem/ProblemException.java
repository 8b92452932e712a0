package org.rapporteur.problem;

/** Ends a request with a problem document; the message is the problem's detail. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public ProblemException(int status, String detail) {
    this(new Problem(status, detail));
  }

  public Problem problem() {
    return problem;
  }
}
