package org.rapporteur.cli;

import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what a store knows for other programs. */
@Command(
    name = "export",
    description = {
      "Writes what a store knows to standard output: as Turtle, sorted, so that exports can be"
          + " compared line by line; or as a CSV table: 'csv' has a row for each report and"
          + " participant; 'dyads' a row for each event and directed pair of actors, with CAMEO and"
          + " PLOVER codes; 'travel' a row for each visit and traveller. 'nif' and 'prov' are Turtle in"
          + " the terms of NIF and PROV-O.",
      ""
    })
final class ExportCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      defaultValue = "turtle",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private ExportFormat format;

  @Override
  public void run() {
    try (KnowledgeStore open = store.openExisting()) {
      format.write(open, program.console().out());
    }
  }
}
