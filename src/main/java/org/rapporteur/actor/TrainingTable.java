package org.rapporteur.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files under {@code names/} on the class path that the training text is made from. */
final class TrainingTable {

  private TrainingTable() {}

  /** The lines of a file, comments left out. */
  static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a table's rows, without its comments and its header. */
  static List<String[]> rows(String file) {
    List<String> lines = lines(file);
    int columns = lines.get(0).split("\t", -1).length;
    return lines.stream().skip(1).map(line -> cells(line, columns, file)).toList();
  }

  /** The bytes of a file. */
  static byte[] bytes(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String line, int columns, String file) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new NameModelException(
          file + " needs " + columns + " columns separated by tabs in each line, not: " + line);
    }
    return cells;
  }

  private static InputStream open(String file) {
    InputStream in = TrainingTable.class.getResourceAsStream("/names/" + file);
    if (in == null) {
      throw new NameModelException(
          "names/" + file + " is not on the class path; build the project with Maven");
    }
    return in;
  }
}
