package org.rapporteur.store;

/** A question cannot be asked as it stands; the message says where it is wrong. */
public final class QuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QuestionException(String message) {
    super(message);
  }

  QuestionException(String message, Throwable cause) {
    super(message, cause);
  }
}
