package org.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.server.ServedStore;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.StoreInUseException;
import picocli.CommandLine.Option;

/** Through which server a command works on a store, where one has it open. */
final class RemoteOptions {

  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "The server to work through, such as http://localhost:3030/. Without it, a store that a"
              + " server of this machine has open is reached through that server.")
  private Optional<URI> server = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "The user to sign in as at --server.")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the user's password. RAPPORTEUR_PASSWORD can have it"
              + " instead.")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(names = "--password", hidden = true)
  private Optional<String> password = Optional.empty();

  /**
   * Works on a store: on the one in the folder, or through the server that has it.
   *
   * @param here what to do with the open store
   * @param there the same through a server
   */
  <T> T work(StoreOption folder, Function<KnowledgeStore, T> here, Function<RemoteStore, T> there) {
    return work(folder::open, folder.directory(), here, there);
  }

  /** The same on a store that must be there. */
  <T> T workOnExisting(
      StoreOption folder, Function<KnowledgeStore, T> here, Function<RemoteStore, T> there) {
    return work(folder::openExisting, folder.directory(), here, there);
  }

  private <T> T work(
      Supplier<KnowledgeStore> open,
      Path folder,
      Function<KnowledgeStore, T> here,
      Function<RemoteStore, T> there) {
    if (server.isPresent()) {
      return there.apply(new RemoteStore(server.get(), authorization()));
    }
    try (KnowledgeStore store = open.get()) {
      return here.apply(store);
    } catch (StoreInUseException e) {
      ServedStore served = ServedStore.find(folder).orElseThrow(() -> e);
      return there.apply(new RemoteStore(served.address(), "Bearer " + served.key()));
    }
  }

  private String authorization() {
    String name =
        user.orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "writing through --server needs --user NAME, and its password in"
                        + " --password-file or RAPPORTEUR_PASSWORD"));
    String credentials =
        name + ":" + passwordFile.map(RemoteOptions::firstLine).orElseGet(this::password);
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  private String password() {
    return password.orElseThrow(
        () ->
            new Failure(
                ExitCode.USAGE,
                "no password; give it in --password-file FILE or in RAPPORTEUR_PASSWORD"));
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, "cannot read the password file " + file + ": " + e, e);
    }
  }
}
