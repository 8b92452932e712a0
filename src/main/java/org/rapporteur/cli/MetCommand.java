package org.rapporteur.cli;

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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The everyday question. */
@Command(
    name = "met",
    description = {
      "Says whom somebody met, called, visited or signed with: when, where, in which capacity, and"
          + " which sentence of which source says so.",
      ""
    })
final class MetCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "NAME",
      description = "A person, organization or state, by its name or a part of it.")
  private String name;

  @Option(names = "--format", description = "Print rows instead: ${COMPLETION-CANDIDATES}.")
  private Optional<Format> format = Optional.empty();

  @Override
  public void run() {
    Question question = Questions.shipped().named("met");
    try (KnowledgeStore open = store.openExisting()) {
      String who = Roster.of(open).find(name);
      Map<String, String> values = Map.of("who", who);
      if (format.isPresent()) {
        new QueryRunner(open, program.console().width())
            .run(question, values, format.get(), program.console().out());
      } else {
        Rows rows = Rows.of(open, question, values);
        new Encounters(who, rows).print(program.console().out());
      }
    }
  }
}
