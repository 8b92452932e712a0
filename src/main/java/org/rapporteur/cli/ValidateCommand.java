package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.graph.Violation;
import org.rapporteur.pipeline.Validation;
import org.rapporteur.pipeline.ValidationException;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks RDF against the shapes. */
@Command(
    name = "validate",
    description = {
      "Checks RDF against the shapes that every article's graph must fit, and prints what does not,"
          + " one violation a line. Without files it checks a store.",
      ""
    })
final class ValidateCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "FILE",
      description = "Turtle (.ttl), TriG (.trig) or other RDF files, such as an export.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    int violations = files.isEmpty() ? checkStore() : checkFiles();
    program.say(violations == 0 ? "fits the shapes" : violations + " violations");
    return (violations == 0 ? ExitCode.FINE : ExitCode.REJECTED).code();
  }

  private int checkStore() {
    try (KnowledgeStore open = store.openExisting()) {
      return print(store.directory(), new Validation().check(open));
    }
  }

  private int checkFiles() {
    Validation validation = new Validation();
    int violations = 0;
    for (Path file : files) {
      try {
        violations += print(file, validation.check(file));
      } catch (ValidationException e) {
        program.console().say(e.getMessage());
        violations++;
      }
    }
    return violations;
  }

  private int print(Path where, List<Violation> violations) {
    violations.forEach(violation -> program.console().out().println(where + ": " + violation));
    return violations.size();
  }
}
