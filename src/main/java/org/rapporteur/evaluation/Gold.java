package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The events that people annotated in each document of a set.
 *
 * @param events by the document's name
 */
record Gold(SortedMap<String, List<Entry>> events) {

  private static final String EXTENSION = ".json";

  /**
   * Reads a folder: {@code NAME.json} holds the events of the text {@code NAME.txt}.
   *
   * @throws GoldException when it has no such file, or one that does not say what it should
   */
  static Gold read(Path folder) {
    SortedMap<String, List<Entry>> events = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      events.put(
          name.substring(0, name.length() - EXTENSION.length()), Annotation.read(file).entries());
    }
    if (events.isEmpty()) {
      throw new GoldException(folder + " holds no annotations; they are files named NAME.json");
    }
    return new Gold(events);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(
          folder + " is no folder; name the one with the annotations, NAME.json for NAME.txt");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw new GoldException("cannot list the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  Set<String> documents() {
    return events.keySet();
  }
}
