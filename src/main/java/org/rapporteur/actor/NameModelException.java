package org.rapporteur.actor;

/** The name finder's model or its training data cannot be used; the message says which and why. */
public final class NameModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NameModelException(String message) {
    super(message);
  }

  NameModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
