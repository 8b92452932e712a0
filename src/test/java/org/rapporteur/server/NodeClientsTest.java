package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** Comunica and fetch-sparql-endpoint, which npm fetches; so only when somebody asks for it. */
@EnabledIfSystemProperty(
    named = "rapporteur.node",
    matches = "true",
    disabledReason = "needs Node.js and the network: mvn verify -Pnode-clients")
class NodeClientsTest {

  private static final List<String> FILES = List.of("package.json", "clients.mjs");

  @TempDir private Path folder;

  @Test
  void javaScriptClientsWork() throws Exception {
    assumeTrue(runs("node", "--version"), "Node.js is missing: install it so that 'node' is found");
    assumeTrue(runs("npm", "--version"), "npm is missing: install it so that 'npm' is found");
    for (String file : FILES) {
      Files.copy(Path.of("src/test/node", file), folder.resolve(file));
    }
    run("npm", "install", "--no-audit", "--no-fund", "--silent");
    UserFile users = new UserFile(folder.resolve("users"));
    users.put("anna", "a long password".toCharArray());
    Settings settings = Settings.local(0).withUsers(users.path());
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      store.replace(List.of(Sample.persons("1", "Anna"), Sample.persons("2", "Boris")));
      try (SparqlServer server = SparqlServer.start(store, Optional.empty(), settings, Map.of())) {
        String answer =
            run(
                "node",
                "clients.mjs",
                server.endpoint().toString(),
                server.address() + "rapporteur/update",
                "anna:a long password",
                "https://example.org/graph/by-hand");
        assertEquals(
            "{\"comunica\":[\"Anna\",\"Boris\"],\"fetcher\":[\"Anna\",\"Boris\"],\"written\":true}",
            answer.strip());
      }
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
