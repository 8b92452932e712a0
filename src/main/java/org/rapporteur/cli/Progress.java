package org.rapporteur.cli;

import java.util.function.Consumer;
import org.rapporteur.pipeline.Outcome;

/** Counts articles on one line of the terminal; says nothing where nobody watches. */
final class Progress implements Consumer<Outcome>, AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final int total;
  private final boolean shown;
  private int done;

  Progress(Console console, int total, boolean wanted) {
    this.console = console;
    this.total = total;
    this.shown = wanted && console.terminal();
  }

  @Override
  public void accept(Outcome outcome) {
    done++;
    if (shown) {
      console.err().print(CLEAR_LINE + "read " + done + " of " + total);
    }
  }

  @Override
  public void close() {
    if (shown) {
      console.err().print(CLEAR_LINE);
    }
  }
}
