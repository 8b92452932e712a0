package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what articles report, without a store. */
@Command(
    name = "extract",
    description = {"Prints what articles report, without keeping it.", ""})
final class ExtractCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Mixin private InputOptions input;

  @Option(
      names = "--format",
      defaultValue = "turtle",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private ExportFormat format;

  @Option(
      names = "--explain",
      description =
          "Say instead, in plain words, why each report was made, and what looked like an event and"
              + " was not taken for one.")
  private boolean explain;

  @Override
  public Integer call() {
    GraphBuilder builder = program.builder(input);
    if (explain) {
      return explain(builder);
    }
    try (KnowledgeStore store = KnowledgeStore.inMemory()) {
      Summary summary = program.build(input.sources(), builder, store);
      new SummaryPrinter(program).remarks(summary);
      format.write(store, program.console().out());
      return SummaryPrinter.exitCode(summary);
    }
  }

  private int explain(GraphBuilder builder) {
    List<Outcome.Refused> refused = new ArrayList<>();
    builder.outcomes(
        input.sources(),
        outcome -> {
          if (outcome instanceof Outcome.Extracted extracted) {
            new Explanation(extracted.reports()).print(program.console().out());
          } else if (outcome instanceof Outcome.Refused refusal) {
            refused.add(refusal);
            program.console().say("rejected " + refusal.source().label() + ": " + refusal.reason());
          }
        });
    return (refused.isEmpty() ? ExitCode.FINE : ExitCode.REJECTED).code();
  }
}
