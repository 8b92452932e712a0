package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.Changes;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes articles out of a store. */
@Command(
    name = "remove",
    description = {
      "Takes articles out of a store, with everything that only they support. Decisions stay.",
      ""
    })
final class RemoveCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "The name of an article (its file without folder and ending), or its address.")
  private List<String> articles;

  @Override
  public Integer call() {
    try (KnowledgeStore open = store.openExisting()) {
      Changes changes = Changes.NONE;
      boolean missing = false;
      for (String article : articles) {
        List<String> graphs = open.articles(article);
        if (graphs.size() == 1) {
          changes = changes.plus(open.remove(graphs.get(0)));
        } else {
          missing = true;
          program.console().say(problem(article, graphs));
        }
      }
      program.say(changes.removed() + " removed");
      return (missing ? ExitCode.REJECTED : ExitCode.FINE).code();
    }
  }

  private static String problem(String article, List<String> graphs) {
    return graphs.isEmpty()
        ? "the store has no article '" + article + "'"
        : "'" + article + "' may be " + String.join(", or ", graphs) + "; give one of these";
  }
}
