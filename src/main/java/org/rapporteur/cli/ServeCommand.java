package org.rapporteur.cli;

import java.util.Optional;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.server.articles.ArticleDesk;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves a store. */
@Command(
    name = "serve",
    description = {
      "Answers SPARQL over HTTP until it is stopped (Ctrl-C): for anybody who can reach it to read,"
          + " for users to write. Requests that are under way are answered first.",
      "",
      "Every option can also be given by the environment (--max-rows as RAPPORTEUR_MAX_ROWS) and by"
          + " a file of properties (max-rows=...), which --config or RAPPORTEUR_CONFIG names. What"
          + " is given on the command line counts first, then the environment, then the file.",
      ""
    })
final class ServeCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;
  @Mixin private ServeOptions options;

  @Override
  public void run() {
    try (KnowledgeStore open = store.openExisting()) {
      ArticleDesk desk = new ArticleDesk(open, this::builder);
      new Service(open, Optional.of(desk), options.settings())
          .run(program, Optional.of(store.directory()));
    }
  }

  private GraphBuilder builder() {
    ArticleReader reader =
        new ArticleReader(program.console().in(), Optional.empty(), Optional.empty());
    return new GraphBuilder(program.registry(), reader, Runtime.getRuntime().availableProcessors());
  }
}
