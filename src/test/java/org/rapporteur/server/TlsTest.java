package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** The server beyond this machine. */
class TlsTest {

  private static final String PASSWORD = "changeit";

  @TempDir private static Path folder;

  private static KeyStore keys;
  private static Certificate certificate;

  /** A certificate signed by itself, as PEM files. */
  @BeforeAll
  static void certify() throws Exception {
    Path store = folder.resolve("keys.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process made =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(made.getInputStream().readAllBytes());
    assertEquals(0, made.waitFor(), said);
    keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    certificate =
        new Certificate(
            pem("CERTIFICATE", keys.getCertificate("server").getEncoded()),
            pem("PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded()));
  }

  @Test
  void speaksTlsAndLetsTheOwnerInWithoutIt() throws Exception {
    UserFile users = new UserFile(folder.resolve("users"));
    users.put("anna", "a long password".toCharArray());
    Settings settings =
        new Settings(
            "0.0.0.0",
            0,
            Set.of("graph.example"),
            Set.of(),
            Optional.of(users.path()),
            Optional.of(certificate),
            Limits.STANDARD);
    try (KnowledgeStore store = KnowledgeStore.inMemory();
        SparqlServer server = SparqlServer.start(store, Optional.empty(), settings, Map.of())) {
      assertEquals("https", server.address().getScheme());
      HttpResponse<String> answer = get(server.endpoint() + "?query=ASK%7B%7D");
      assertEquals(200, answer.statusCode(), answer.body());
      assertTrue(
          answer.headers().firstValue("Strict-Transport-Security").orElse("").contains("max-age"),
          answer.headers().map().toString());

      server.announce(folder);
      ServedStore found = ServedStore.find(folder).orElseThrow();
      assertEquals("http", found.address().getScheme());
      assertEquals(200, get(found.address() + "$/ping").statusCode());
    }
  }

  @Test
  void doesNotListenBeyondThisMachineWithoutCertificateAndUsers() {
    for (Optional<Certificate> tls :
        List.of(Optional.<Certificate>empty(), Optional.of(certificate))) {
      ServerException refusal =
          assertThrows(
              ServerException.class,
              () ->
                  new Settings(
                      "0.0.0.0", 0, Set.of(), Set.of(), Optional.empty(), tls, Limits.STANDARD));
      assertTrue(refusal.getMessage().contains("--tls-certificate"), refusal.getMessage());
    }
  }

  @Test
  void saysWhatIsWrongWithAKey() throws IOException {
    Path noKey = Files.writeString(folder.resolve("no.key"), "-----BEGIN RSA PRIVATE KEY-----");
    ServerException refusal =
        assertThrows(
            ServerException.class, () -> new Certificate(certificate.chain(), noKey).keyStore());
    assertTrue(refusal.getMessage().contains("openssl pkcs8"), refusal.getMessage());
  }

  private static HttpResponse<String> get(String address)
      throws IOException, InterruptedException, GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder()
        .sslContext(tls)
        .build()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static Path pem(String kind, byte[] bytes) throws IOException {
    String text =
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
            .formatted(kind, Base64.getMimeEncoder().encodeToString(bytes));
    return Files.writeString(folder.resolve(kind.replace(' ', '-') + ".pem"), text);
  }
}
