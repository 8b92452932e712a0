package org.rapporteur.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.article.Source;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.registry.Registry;
import org.rapporteur.server.guard.AccessLog;
import org.rapporteur.store.KnowledgeStore;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command, and the options that all commands share. */
@Command(
    name = "rapporteur",
    description = {
      "Reads news articles and ministry releases, finds who met whom, where, when, in which"
          + " capacity and according to whom, and keeps it as a knowledge graph that answers SPARQL.",
      ""
    },
    subcommands = {
      DemoCommand.class,
      IngestCommand.class,
      RemoveCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      MetCommand.class,
      ReviewCommand.class,
      LinkCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      UserCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      TrainCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:internal error",
      "2:wrong usage",
      "3:some input was rejected; the rest is in",
      "4:the store is in use by another process",
      "5:a limit was hit"
    },
    footer = {"", "'rapporteur COMMAND --help' says more. Begin with: rapporteur demo"},
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
final class Rapporteur implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing on standard error but failures.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more; twice, still more. Failures show their stack traces.")
  private boolean[] verbose = {};

  @Option(
      names = "--registry",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "A Turtle file, or a folder of them, with further states, organizations, places and"
              + " offices. May be given more than once.")
  private List<Path> registry = List.of();

  Rapporteur(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given; 'rapporteur --help' lists them");
  }

  Console console() {
    return console;
  }

  boolean isVerbose() {
    return verbose.length > 0;
  }

  /** Tells the person at the terminal, unless they want quiet. */
  void say(String line) {
    if (!quiet) {
      console.say(line);
    }
  }

  /** Sets how much is logged; {@code logback.xml} says where to. */
  void setLogging() {
    List<Level> levels = List.of(Level.ERROR, Level.WARN, Level.INFO, Level.DEBUG);
    int libraries = Math.min(verbose.length, 2);
    setLevel("org.rapporteur", levels.get(quiet ? 0 : libraries + 1));
    setLevel(Logger.ROOT_LOGGER_NAME, levels.get(quiet ? 0 : libraries));
    setLevel(AccessLog.NAME, quiet ? Level.OFF : Level.INFO);
  }

  private static void setLevel(String logger, Level level) {
    ((Logger) LoggerFactory.getLogger(logger)).setLevel(level);
  }

  /** The registry that the program comes with, and what the user adds to it. */
  Registry registry() {
    return Registry.load(registry);
  }

  /** What takes the input through extraction. */
  GraphBuilder builder(InputOptions input) {
    return new GraphBuilder(registry(), input.witnesses(), input.reader(console), input.threads());
  }

  /** Shows how far a run over this many sources is. */
  Progress progress(int sources) {
    return new Progress(console, sources, !quiet);
  }

  /** Takes articles into a store and shows how far it is. */
  Summary build(List<Source> sources, GraphBuilder builder, KnowledgeStore store) {
    try (Progress progress = progress(sources.size())) {
      return builder.build(sources, store, progress);
    }
  }
}
