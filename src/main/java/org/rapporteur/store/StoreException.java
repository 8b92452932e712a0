package org.rapporteur.store;

/** Something is wrong with the knowledge store; the message says what, where and what to do. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
