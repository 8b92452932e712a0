package org.rapporteur.server.guard;

/** Something is wrong with the file of users; the message says what, where and what to do. */
public final class UserFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserFileException(String message) {
    super(message);
  }

  UserFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
