package org.rapporteur.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certificate for TLS, as the usual authorities hand it out.
 *
 * @param chain a PEM file with the certificate and those of its issuers
 * @param key a PEM file with its private key in PKCS #8 ({@code BEGIN PRIVATE KEY})
 */
public record Certificate(Path chain, Path key) {

  /** The key store never leaves the memory, so nobody needs its password. */
  static final String PASSWORD = "";

  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

  /**
   * Both files as a key store in memory.
   *
   * @throws ServerException when one is missing or no such file
   */
  KeyStore keyStore() {
    try (InputStream in = Files.newInputStream(chain)) {
      var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "server",
          privateKey(),
          PASSWORD.toCharArray(),
          certificates.toArray(java.security.cert.Certificate[]::new));
      return store;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new ServerException(
          "cannot use the certificate " + chain + " with the key " + key + ": " + e, e);
    }
  }

  private PrivateKey privateKey() throws IOException, GeneralSecurityException {
    Matcher pem = KEY.matcher(Files.readString(key));
    if (!pem.find()) {
      throw new InvalidKeySpecException(
          "no 'BEGIN PRIVATE KEY' in it; 'openssl pkcs8 -topk8 -nocrypt' writes one");
    }
    byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1).strip());
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      } catch (InvalidKeySpecException e) {
        continue; // A key of another algorithm says so by this alone.
      }
    }
    throw new InvalidKeySpecException("a key of none of the algorithms " + ALGORITHMS);
  }
}
