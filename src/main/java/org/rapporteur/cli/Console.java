package org.rapporteur.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a command talks through.
 *
 * @param in standard input
 * @param out takes data and nothing else
 * @param err takes everything else
 * @param terminal whether somebody watches {@code err} as it is written
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /** The streams of this process. The launcher says whether standard error is a terminal. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Boolean.getBoolean("rapporteur.terminal"));
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
