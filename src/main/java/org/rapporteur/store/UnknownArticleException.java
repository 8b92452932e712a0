package org.rapporteur.store;

/** No article, or more than one, is what somebody named; the message says which. */
public final class UnknownArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnknownArticleException(String message) {
    super(message);
  }
}
