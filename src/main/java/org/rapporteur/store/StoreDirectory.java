package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The directory that a TDB2 database lies in. */
record StoreDirectory(Path path) {

  /** TDB2 keeps the data in {@code Data-0001}, or a later number after compacting. */
  private static final Pattern DATA = Pattern.compile("Data-\\d+");

  private static final String LOCK = "tdb.lock";

  /** What TDB2 says when the operating system's lock on {@link #LOCK} is another process's. */
  private static final Pattern HELD = Pattern.compile("held by process (\\d+)");

  /** Opens the database here, made first where there is none. */
  DatasetGraph openOrCreate() {
    if (!hasDatabase()) {
      create();
    }
    return connect();
  }

  /** Opens the database that is here. */
  DatasetGraph open() {
    if (!hasDatabase()) {
      throw new StoreException(
          "there is no store in "
              + path
              + "; make one with: rapporteur ingest ARTICLES --store "
              + path);
    }
    return connect();
  }

  private boolean hasDatabase() {
    return Files.isDirectory(path) && names().stream().anyMatch(n -> DATA.matcher(n).matches());
  }

  private void create() {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException("cannot make the directory " + path + " for a store: " + e, e);
    }
    List<String> others = names().stream().filter(name -> !name.equals(LOCK)).toList();
    if (!others.isEmpty()) {
      throw new StoreException(
          path
              + " is no store and holds other files, such as "
              + others.get(0)
              + "; a new store needs an empty or new directory");
    }
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new StoreException("cannot read the directory " + path + ": " + e, e);
    }
  }

  private DatasetGraph connect() {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(path));
    } catch (JenaException e) {
      Matcher held = HELD.matcher(String.valueOf(e.getMessage()));
      if (held.find()) {
        throw new StoreInUseException(
            "the store in " + path + " is in use by process " + held.group(1), e);
      }
      throw new StoreException("cannot open the store in " + path + ": " + e.getMessage(), e);
    }
  }
}
