package org.rapporteur.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The streams that a command talks through.
 *
 * @param in standard input
 * @param out takes data and nothing else
 * @param err takes everything else
 * @param terminal whether somebody watches {@code err} as it is written
 * @param width how many columns the terminal has that shows {@code out}, where one does
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, OptionalInt width) {

  /** The streams of this process. The launcher says what is a terminal: Java cannot tell. */
  static Console ofProcess() {
    int columns = Integer.getInteger("rapporteur.columns", 0);
    return new Console(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Boolean.getBoolean("rapporteur.terminal"),
        columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty());
  }

  /** Says one line to the person at the terminal. Whatever breaks lines in it is made a space. */
  void say(String line) {
    err.println("rapporteur: " + line.strip().replaceAll("\\s*\\R\\s*", " "));
  }

  PrintWriter writer() {
    return new PrintWriter(out, true);
  }

  PrintWriter errorWriter() {
    return new PrintWriter(err, true);
  }
}
