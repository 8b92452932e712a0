package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Takes articles into a store. */
@Command(
    name = "ingest",
    description = {
      "Takes articles into a store. An article that is there already is replaced; the same article"
          + " again changes nothing. What is rejected is named with the reason, the rest goes in. A"
          + " store that a server has open takes them through that server.",
      ""
    })
final class IngestCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Mixin private InputOptions input;
  @Mixin private StoreOption store;
  @Mixin private RemoteOptions remote;

  @Option(names = "--json", description = "Print the summary as JSON on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    Summary summary = remote.work(store, this::here, this::there);
    SummaryPrinter printer = new SummaryPrinter(program);
    printer.remarks(summary);
    if (json) {
      printer.json(summary);
    } else {
      printer.totals(summary);
    }
    return SummaryPrinter.exitCode(summary);
  }

  private Summary here(KnowledgeStore open) {
    return program.build(input.sources(), program.builder(input), open);
  }

  private Summary there(RemoteStore served) {
    return new RemoteIngestion(served, input.reader(program.console())).run(input.sources());
  }
}
