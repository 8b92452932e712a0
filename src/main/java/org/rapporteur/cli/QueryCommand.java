package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.Parameter;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks a store. */
@Command(
    name = "query",
    description = {"Asks a store.", ""})
final class QueryCommand implements Runnable {

  @ParentCommand private Rapporteur program;

  @Mixin private StoreOption store;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "What a variable of the query stands for: --param who='Wang Yi'.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Format format;

  /** Either a question or the wish to see them all. */
  static final class What {
    @Parameters(
        paramLabel = "QUERY",
        description = "A file that ends in .rq, the text of a query, or the name of a question.")
    private String query;

    @Option(names = "--list", description = "List the questions that have a name.")
    private boolean list;
  }

  @Override
  public void run() {
    if (what.list) {
      list(program.console().out());
    } else {
      ask(Questions.shipped().find(what.query));
    }
  }

  private void ask(Question question) {
    try (KnowledgeStore open = store.openExisting()) {
      new QueryRunner(open, program.console().width())
          .run(question, values, format, program.console().out());
    }
  }

  private static void list(PrintStream out) {
    for (Question question : Questions.shipped().all()) {
      out.printf("%-24s %s%n", question.name(), question.title());
      for (Parameter parameter : question.parameters()) {
        String standard = parameter.standard().map(v -> ", '" + v + "' unless given").orElse("");
        out.printf(
            "%-24s --param %s=...: %s%s%n",
            "", parameter.name(), parameter.description(), standard);
      }
    }
  }
}
