package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.actor.Accuracy;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.NameModel;
import org.rapporteur.actor.NameTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Retrains the name finder from annotated text. */
@Command(
    name = "train",
    description = {
      "Retrains the finder of persons and organizations from annotated text, on top of what the"
          + " program comes with, tells how well it recognizes names in such text that it has not"
          + " seen, and writes a model for '--model'.",
      ""
    })
final class TrainCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Text in UTF-8, a sentence a line, an empty line between articles, names marked as OpenNLP"
            + " has it: <START:person> Wang Yi <END> met <START:organization> NATO <END> envoys."
      })
  private List<Path> files;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "names.bin",
      description = "The model to write; ${DEFAULT-VALUE} unless given.")
  private Path output;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Into how many parts to divide the text, each of which is left out once to test with;"
              + " ${DEFAULT-VALUE} unless given, 0 for no test.")
  private int folds;

  @Override
  public void run() {
    if (folds < 0 || folds == 1 || folds > 20) {
      throw new Failure(
          ExitCode.USAGE, "--folds " + folds + " leaves nothing to learn from; use 2 to 20, or 0");
    }
    NameTrainer trainer = new NameTrainer(files);
    program.say("learning from " + trainer.sentences() + " sentences and the program's own text");
    if (folds > 0) {
      print(
          trainer.crossValidate(
              folds, done -> program.say("tested part " + done + " of " + folds)));
    }
    write(trainer.train());
    program.say("wrote " + output + "; use it with --model " + output);
  }

  private void print(Map<Actor.Kind, Accuracy> accuracies) {
    program.console().out().println("kind          precision  recall     F1   marked");
    accuracies.forEach(
        (kind, accuracy) ->
            program
                .console()
                .out()
                .print(
                    String.format(
                        Locale.ROOT,
                        "%-13s     %.3f   %.3f  %.3f  %7d%n",
                        kind.name().toLowerCase(Locale.ROOT),
                        accuracy.precision(),
                        accuracy.recall(),
                        accuracy.f1(),
                        accuracy.marked())));
  }

  /** Writes the model beside its place first, so that nothing damaged ever lies there. */
  private void write(NameModel model) {
    Path unfinished = output.resolveSibling(output.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        model.write(out);
      }
      Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "cannot write the model to " + output + ": " + e.getMessage(), e);
    }
  }
}
