package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapporteur.store.Changes;
import org.rapporteur.store.UnknownArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes articles out of a store. */
@Command(
    name = "remove",
    description = {
      "Takes articles out of a store, with everything that only they support. Decisions stay. A"
          + " store that a server has open is changed through that server.",
      ""
    })
final class RemoveCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;
  @Mixin private RemoteOptions remote;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "The name of an article (its file without folder and ending), or its address.")
  private List<String> articles;

  @Override
  public Integer call() {
    return remote.workOnExisting(
        store,
        open -> remove(article -> open.remove(open.article(article))),
        served -> remove(served::remove));
  }

  private int remove(Function<String, Changes> taking) {
    Changes changes = Changes.NONE;
    boolean missing = false;
    for (String article : articles) {
      try {
        changes = changes.plus(taking.apply(article));
      } catch (UnknownArticleException e) {
        missing = true;
        program.console().say(e.getMessage());
      }
    }
    program.say(changes.removed() + " removed");
    return (missing ? ExitCode.REJECTED : ExitCode.FINE).code();
  }
}
