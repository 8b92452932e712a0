package org.rapporteur.event.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside this package's classes. */
final class Tables {

  private Tables() {}

  /**
   * The lines of a table of tab-separated columns; empty lines and those with {@code #} in front
   * are left out.
   *
   * @throws IllegalStateException when a line has another number of columns
   */
  static List<List<String>> read(String name, int columns) {
    InputStream in = Tables.class.getResourceAsStream(name);
    Objects.requireNonNull(in, () -> "the program lacks its table " + name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> split(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's table " + name, e);
    }
  }

  private static List<String> split(String name, String line, int columns) {
    List<String> cells = List.of(line.split("\t"));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          "a line of %s has %d columns, not %d: %s".formatted(name, cells.size(), columns, line));
    }
    return cells;
  }
}
