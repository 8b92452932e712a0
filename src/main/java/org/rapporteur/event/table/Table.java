package org.rapporteur.event.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of events: tab-separated rows, comments after {@code #}. */
public final class Table {

  private static final String FOLDER = "/org/rapporteur/event/";

  private Table() {}

  /**
   * The rows of the table {@code name}, a path below the folder of the event tables.
   *
   * @throws IllegalStateException when the table is missing or a row has not {@code columns} cells
   */
  public static Stream<List<String>> rows(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> cells(name, line, columns))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }

  private static List<String> cells(String name, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          name + " needs " + columns + " cells in a row, not " + cells.size() + ": " + line);
    }
    return cells;
  }
}
