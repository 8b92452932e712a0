package org.rapporteur.text;

/** Says why a text cannot be analyzed, in a message for the person who brought it. */
public final class AnalysisException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnalysisException(String message) {
    super(message);
  }

  AnalysisException(String message, Throwable cause) {
    super(message, cause);
  }
}
