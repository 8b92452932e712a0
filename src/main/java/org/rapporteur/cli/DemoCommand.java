package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.Source;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.server.Settings;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows everything at once. */
@Command(
    name = "demo",
    description = {
      "Ingests the dispatches that come with the program into a fresh store, prints who met whom,"
          + " and serves the store until it is stopped (Ctrl-C). The store is temporary: 'ingest'"
          + " makes one that stays.",
      ""
    })
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private Rapporteur program;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port to listen on, 0 for any that is free; ${DEFAULT-VALUE} unless given.")
  private int port;

  @Option(names = "--no-serve", description = "End after the table.")
  private boolean tableOnly;

  @Override
  public Integer call() {
    try (KnowledgeStore store = KnowledgeStore.open(DemoFolder.create())) {
      Summary summary = ingest(store);
      new QueryRunner(store, program.console().width())
          .run(
              Questions.shipped().named("meetings-at-a-glance"),
              Map.of(),
              Format.TABLE,
              program.console().out());
      program.say("'query who-met-whom' says who says so, 'met NAME' in which words");
      if (!tableOnly) {
        new Service(store, Optional.empty(), Settings.local(port)).run(program, Optional.empty());
      }
      return SummaryPrinter.exitCode(summary);
    }
  }

  private Summary ingest(KnowledgeStore store) {
    ArticleReader reader =
        new ArticleReader(program.console().in(), Optional.empty(), Optional.empty());
    GraphBuilder builder =
        new GraphBuilder(program.registry(), reader, Runtime.getRuntime().availableProcessors());
    Summary summary = program.build(Source.find(List.of(seeds())), builder, store);
    SummaryPrinter printer = new SummaryPrinter(program);
    printer.remarks(summary);
    printer.totals(summary);
    return summary;
  }

  /** The launcher says where the program lies. */
  private static Path seeds() {
    return Path.of(System.getProperty("rapporteur.home", "."), "seeds");
  }
}
