package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "rapporteur-store",
      description = "The folder of the knowledge store; ${DEFAULT-VALUE} unless given.")
  private Path directory;

  /** Opens the store, and makes it first where there is none. */
  KnowledgeStore open() {
    return KnowledgeStore.open(directory);
  }

  /** Opens the store, which must be there. */
  KnowledgeStore openExisting() {
    return KnowledgeStore.openExisting(directory);
  }

  Path directory() {
    return directory;
  }
}
