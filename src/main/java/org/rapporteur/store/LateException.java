package org.rapporteur.store;

/** A question took longer than it may; nothing of its answer counts. */
public final class LateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LateException(Question question, Throwable cause) {
    super(question.name() + " took longer than it may", cause);
  }
}
