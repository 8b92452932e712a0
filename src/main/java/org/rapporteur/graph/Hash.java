package org.rapporteur.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of texts, as IRIs have them at their end. */
public final class Hash {

  private static final int SHORT = 12;

  private Hash() {}

  /** The SHA-256 digest of a text in hexadecimal digits. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first twelve of those digits. */
  public static String shortened(String text) {
    return sha256(text).substring(0, SHORT);
  }
}
