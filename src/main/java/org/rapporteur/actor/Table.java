package org.rapporteur.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of words on the class path: one row a line, columns parted by tabs, {@code #} comments.
 */
record Table(List<List<String>> rows) {

  /** Reads the table {@code name} that lies beside this class. */
  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word table " + name + " is missing on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Table(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word table " + name, e);
    }
  }

  /** The first column. */
  Set<String> words() {
    return rows.stream()
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The first column's words with what stands in the second. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.put(row.get(0), row.size() > 1 ? row.get(1) : ""));
    return pairs;
  }
}
