package org.rapporteur.evaluation;

/** Annotations that cannot be read; the message says which file, what is wrong, what is right. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldException(String message) {
    super(message);
  }

  GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
