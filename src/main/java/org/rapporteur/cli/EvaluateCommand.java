package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Witness;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Scores extraction against what people annotated. */
@Command(
    name = "evaluate",
    description = {
      "Compares what is found in texts with what people annotated there: how many of the pairs that"
          + " met, of the events and of the actors are found and right, how far confidence can be"
          + " trusted, and what the errors come from.",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Mixin private ModelOption model;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = {
        "A folder of annotations: NAME.json for the text NAME.txt, an object whose list 'events' has"
            + " for each event its type, status and participants (name, kind, state, side, role,"
            + " aliases), and as far as known place, place_stated, not_before, not_after,"
            + " background, and as cue the first words of the sentence that says so."
      })
  private Path gold;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "TEXT",
      description =
          "The texts, as for 'ingest': files, or folders. Texts without annotations are passed over.")
  private List<Path> texts;

  @Option(
      names = "--without",
      paramLabel = "WITNESS",
      split = ",",
      description =
          "Leave out what tells who is who, to see what it is worth: ${COMPLETION-CANDIDATES}.")
  private Set<Witness> silent = EnumSet.noneOf(Witness.class);

  @Option(names = "--errors", description = "List each error under its cause.")
  private boolean errors;

  @Option(
      names = "--fit",
      description =
          "Print instead the weights of confidence that suit these documents best, as rows of"
              + " confidence.tsv, and how far they can be trusted on others.")
  private boolean fit;

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Evaluation evaluation = Evaluation.against(gold);
    ArticleReader reader =
        new ArticleReader(program.console().in(), Optional.empty(), Optional.empty());
    GraphBuilder builder =
        new GraphBuilder(
            program.registry(),
            model.witnesses(silent),
            reader,
            Runtime.getRuntime().availableProcessors());
    List<Source> sources = Source.find(texts);
    try (Progress progress = program.progress(sources.size())) {
      builder.outcomes(
          sources,
          progress.andThen(
              outcome -> {
                if (outcome instanceof Outcome.Extracted extracted) {
                  evaluation.add(extracted.reports());
                } else if (outcome instanceof Outcome.Refused refused) {
                  program
                      .console()
                      .say("rejected " + refused.source().label() + ": " + refused.reason());
                }
              }));
    }
    return report(evaluation);
  }

  private int report(Evaluation evaluation) {
    EvaluationPrinter printer = new EvaluationPrinter(program.console().out());
    if (fit) {
      printer.fit(evaluation.fit());
    } else if (json) {
      printer.json(evaluation);
    } else {
      printer.tables(evaluation, errors);
    }
    Set<String> absent = evaluation.absent();
    if (!absent.isEmpty()) {
      program
          .console()
          .say(
              "annotated, but not among the texts that could be read: "
                  + String.join(", ", absent));
    }
    return (absent.isEmpty() ? ExitCode.FINE : ExitCode.REJECTED).code();
  }
}
