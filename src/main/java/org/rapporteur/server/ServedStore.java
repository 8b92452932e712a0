package org.rapporteur.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How programs that find a store locked reach the server that has it: a file beside the lock, with
 * the server's address and a key that lets whoever may read the folder write through the server.
 *
 * @param address the root of the server, ending in a slash
 * @param key what is sent as {@code Authorization: Bearer}
 */
public record ServedStore(URI address, String key) {

  private static final String FILE = "rapporteur.server";

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /** The server of the store in this folder, if one has said that it serves it. */
  public static Optional<ServedStore> find(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      return Optional.of(
          new ServedStore(
              URI.create(properties.getProperty("address", "")),
              properties.getProperty("key", "")));
    } catch (IOException | IllegalArgumentException e) {
      throw new ServerException("cannot read the address of the server in " + file, e);
    }
  }

  /** Leaves the file in the folder, for its owner alone. */
  void announce(Path folder) {
    try {
      Path file = folder.resolve(FILE);
      Files.deleteIfExists(file);
      Properties properties = new Properties();
      properties.setProperty("address", address.toString());
      properties.setProperty("key", key);
      try (Writer out = Files.newBufferedWriter(Files.createFile(file, OWNER_ONLY))) {
        properties.store(out, "the server that has this store open");
      }
    } catch (IOException e) {
      throw new ServerException("cannot write the server's address into " + folder + ": " + e, e);
    }
  }

  /** Takes the file away. */
  static void retract(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new ServerException("cannot remove the server's address from " + folder + ": " + e, e);
    }
  }
}
