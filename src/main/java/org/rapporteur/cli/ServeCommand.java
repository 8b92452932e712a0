package org.rapporteur.cli;

import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves a store. */
@Command(
    name = "serve",
    description = {
      "Answers SPARQL over HTTP, on this machine only and for reading only, until it is stopped"
          + " (Ctrl-C).",
      ""
    })
final class ServeCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;
  @Mixin private Service service;

  @Override
  public void run() {
    try (KnowledgeStore open = store.openExisting()) {
      service.run(open, program);
    }
  }
}
