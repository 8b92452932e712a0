package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** One run of the command line, in this process. */
record Run(int code, String out, String err) {

  /** Runs the command with these arguments. */
  static Run of(Object... args) {
    return withInput("", args);
  }

  /** Runs the command with this text on standard input. */
  static Run withInput(String input, Object... args) {
    return in(Map.of(), input, args);
  }

  /** Runs the command in this environment. */
  static Run in(Map<String, String> environment, String input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            OptionalInt.empty());
    int code =
        Main.run(
            console, environment, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines on standard error that contain {@code words}. */
  List<String> complaints(String words) {
    return err.lines().filter(line -> line.contains(words)).toList();
  }
}
