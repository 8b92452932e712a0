package org.rapporteur.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.rapporteur.problem.ProblemException;

/**
 * Tells who is asking, by the {@code Authorization} of the request.
 *
 * <p>Checking a password is slow on purpose. So one is checked at a time, whoever asks meanwhile is
 * asked to come again, and a password that was right is known again at once as long as the file of
 * users has the same hash.
 */
public final class Doorkeeper {

  private static final PasswordHash NOBODY = PasswordHash.of(new char[] {'-'});

  private final Optional<UserFile> users;
  private final String ownersKey;
  private final Semaphore checking = new Semaphore(1);
  private final Map<String, PasswordHash> known = new ConcurrentHashMap<>();

  /**
   * @param users who may write; nobody by password when there is no such file
   * @param ownersKey the secret of whoever may read the store's folder
   */
  public Doorkeeper(Optional<UserFile> users, String ownersKey) {
    this.users = users;
    this.ownersKey = ownersKey;
  }

  /** Whether anybody can sign in by a password. */
  boolean knowsUsers() {
    return users.isPresent();
  }

  /**
   * The user that the header stands for.
   *
   * @throws ProblemException when it stands for none
   */
  String user(String authorization) {
    String[] parts = authorization.strip().split("\\s+", 2);
    if (parts.length == 2 && parts[0].equalsIgnoreCase("Basic")) {
      return basic(parts[1]);
    }
    if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer") && equal(parts[1], ownersKey)) {
      return SignIn.OWNER;
    }
    throw new ProblemException(401, "this key is not valid here; sign in by name and password");
  }

  private String basic(String credentials) {
    String[] parts = decode(credentials).split(":", 2);
    if (parts.length == 2) {
      Optional<PasswordHash> hash = users.flatMap(file -> file.find(parts[0]));
      // A name that nobody has takes as long as a wrong password.
      if (isRight(parts[1], hash.orElse(NOBODY), credentials) && hash.isPresent()) {
        return parts[0];
      }
    }
    throw new ProblemException(401, "name or password is wrong");
  }

  private boolean isRight(String password, PasswordHash hash, String credentials) {
    String fingerprint = fingerprint(credentials);
    if (hash.toString().equals(String.valueOf(known.get(fingerprint)))) {
      return true;
    }
    if (!checking.tryAcquire()) {
      throw new ProblemException(429, "another password is being checked; try again in a second");
    }
    try {
      boolean right = hash.matches(password.toCharArray());
      if (right && hash != NOBODY) {
        known.put(fingerprint, hash);
      }
      return right;
    } finally {
      checking.release();
    }
  }

  private static String decode(String credentials) {
    try {
      return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(401, "the Authorization header is not Basic with Base64");
    }
  }

  private static boolean equal(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  private static String fingerprint(String credentials) {
    try {
      byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
