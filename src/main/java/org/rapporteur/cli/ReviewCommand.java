package org.rapporteur.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The worklist of what the program could not decide. */
@Command(
    name = "review",
    description = {
      "Lists persons and reports that may be one with others and were left apart because it cannot"
          + " be told. 'rapporteur link' decides about them.",
      ""
    })
final class ReviewCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;

  @Option(names = "--format", description = "Print rows instead: ${COMPLETION-CANDIDATES}.")
  private Optional<Format> format = Optional.empty();

  @Override
  public void run() {
    Question question = Questions.shipped().named("review");
    try (KnowledgeStore open = store.openExisting()) {
      if (format.isPresent()) {
        new QueryRunner(open, program.console().width())
            .run(question, Map.of(), format.get(), program.console().out());
      } else {
        List<Map<String, String>> doubts = Rows.of(open, question, Map.of()).rows();
        doubts.forEach(this::print);
        program.say(doubts.isEmpty() ? "nothing to decide" : doubts.size() + " to decide");
      }
    }
  }

  private void print(Map<String, String> doubt) {
    program
        .console()
        .out()
        .printf(
            "%s%s%n  or %s?%n  %s%n  link same %s %s%n%n",
            doubt.get("one"),
            doubt.get("document").isEmpty() ? "" : ", in " + doubt.get("document"),
            doubt.get("other"),
            doubt.get("why"),
            doubt.get("one_id"),
            doubt.get("other_id"));
  }
}
