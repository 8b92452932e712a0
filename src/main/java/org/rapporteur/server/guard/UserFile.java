package org.rapporteur.server.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may write: a text file with a line {@code NAME:HASH} for each user; empty lines and those
 * that begin with {@code #} say nothing. {@code rapporteur user} writes it.
 */
public record UserFile(Path path) {

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";
  private static final int SHORTEST = 10;

  /** The file that is there. */
  public static UserFile existing(Path path) {
    UserFile file = new UserFile(path);
    file.read();
    return file;
  }

  /** Adds a user, or gives one who is there another password. */
  public void put(String name, char[] password) {
    if (!name.matches(NAME)) {
      throw new UserFileException(
          "'" + name + "' is no name for a user; use letters, digits, dots, hyphens, at most 64");
    }
    if (password.length < SHORTEST) {
      throw new UserFileException(
          "the password has " + password.length + " characters; it needs " + SHORTEST + " or more");
    }
    Map<String, PasswordHash> users = readOrEmpty();
    users.put(name, PasswordHash.of(password));
    write(users);
  }

  /** Takes a user out. */
  public void remove(String name) {
    Map<String, PasswordHash> users = read();
    if (users.remove(name) == null) {
      throw new UserFileException(
          path + " has no user '" + name + "'; it has " + String.join(", ", users.keySet()));
    }
    write(users);
  }

  /** The hash of this user's password, as the file is now. */
  Optional<PasswordHash> find(String name) {
    return Optional.ofNullable(read().get(name));
  }

  private Map<String, PasswordHash> readOrEmpty() {
    return Files.exists(path) ? read() : new TreeMap<>();
  }

  private Map<String, PasswordHash> read() {
    try {
      List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
      Map<String, PasswordHash> users = new TreeMap<>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          read(line, i + 1, users);
        }
      }
      return users;
    } catch (NoSuchFileException e) {
      throw new UserFileException(
          "there is no file of users "
              + path
              + "; make it with: rapporteur user NAME --users "
              + path,
          e);
    } catch (IOException e) {
      throw new UserFileException("cannot read the file of users " + path + ": " + e, e);
    }
  }

  private void read(String line, int number, Map<String, PasswordHash> users) {
    int colon = line.indexOf(':');
    try {
      users.put(
          line.substring(0, Math.max(colon, 0)), PasswordHash.parse(line.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw new UserFileException(
          path + ", line " + number + ": not NAME:HASH as 'rapporteur user' writes it", e);
    }
  }

  /** Writes the file anew, readable by nobody else, so that it is whole whenever it is read. */
  private void write(Map<String, PasswordHash> users) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Path fresh = Files.createTempFile(folder, ".users", "");
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      Files.write(
          fresh, users.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList());
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UserFileException("cannot write the file of users " + path + ": " + e, e);
    }
  }

  /** The names of all users. */
  public Set<String> names() {
    return read().keySet();
  }
}
