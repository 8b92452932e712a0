package org.rapporteur.cli;

/** What the process says to whoever started it; {@link Rapporteur} lists the same in its help. */
enum ExitCode {
  FINE(0),
  INTERNAL(1),
  USAGE(2),
  REJECTED(3),
  BUSY(4),
  LIMIT(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
