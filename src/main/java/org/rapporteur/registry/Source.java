package org.rapporteur.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A registry file: its name, for messages, and its text.
 *
 * @param name a path, or the name on the class path
 */
record Source(String name, String text) {

  static final String FOLDER = "/ontology/registry/";

  /** The file {@code name} of the standard registry. */
  static Source standard(String name) {
    try (InputStream in = Source.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            FOLDER + name + " is missing on the class path; the build copies ontology/ there");
      }
      return new Source(
          FOLDER.substring(1) + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Turtle file, or the Turtle files that lie in a folder, by name. */
  static List<Source> at(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(read(path));
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Source> found =
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .sorted()
              .map(Source::read)
              .toList();
      if (found.isEmpty()) {
        throw new RegistryException(
            path + " holds no registry file; put Turtle files into it whose names end in .ttl");
      }
      return found;
    } catch (IOException e) {
      throw new RegistryException("cannot list the registry folder " + path, e);
    }
  }

  private static Source read(Path file) {
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new RegistryException(
          "cannot read the registry file "
              + file
              + ": it must exist, be readable, and be Turtle in UTF-8",
          e);
    }
  }

  /** A failure at the first line that holds {@code word}. */
  RegistryException failure(String word, String what) {
    return failureAt(position(word, 0), what);
  }

  /** A failure at the first line that holds {@code word} behind {@code subject}. */
  RegistryException failure(String subject, String word, String what) {
    int behind = position(word, Math.max(0, position(subject, 0)));
    return failureAt(behind < 0 ? position(word, 0) : behind, what);
  }

  private int position(String word, int from) {
    return Forms.plainApostrophes(text).indexOf(Forms.plainApostrophes(word), from);
  }

  private RegistryException failureAt(int at, String what) {
    String line =
        at < 0
            ? ""
            : ", line " + (1 + text.substring(0, at).chars().filter(c -> c == '\n').count());
    return new RegistryException(name + line + ": " + what);
  }
}
