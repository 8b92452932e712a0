package org.rapporteur.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of text files on the class path, be it a directory or inside a jar. */
record DataFolder(String path) {

  /** The files whose names end so, by name without that ending, in name order. */
  SortedMap<String, String> texts(String ending) {
    URL url = DataFolder.class.getResource("/" + path);
    if (url == null) {
      throw new IllegalStateException(
          "the class path has no folder " + path + ": the program was not built completely");
    }
    try {
      return texts(url.toURI(), ending);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the folder " + url, e);
    }
  }

  private SortedMap<String, String> texts(URI uri, String ending) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      return read(Path.of(uri), ending);
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return read(jar.getPath(path), ending);
    }
  }

  private static SortedMap<String, String> read(Path folder, String ending) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        String name = file.getFileName().toString();
        texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
      }
    }
    return texts;
  }
}
