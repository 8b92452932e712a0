package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Fingerprints of texts: the same for the same lines in the same order. */
final class Digest {

  private Digest() {}

  /** The SHA-256 of the lines, in hexadecimal. */
  static String of(Stream<String> lines) {
    MessageDigest sha = sha256();
    lines.forEachOrdered(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
