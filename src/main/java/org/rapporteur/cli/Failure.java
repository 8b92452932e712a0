package org.rapporteur.cli;

/**
 * A command cannot go on; the message says what failed, with which value, and what would be right.
 */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  Failure(ExitCode exitCode, String message) {
    this(exitCode, message, null);
  }

  Failure(ExitCode exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
