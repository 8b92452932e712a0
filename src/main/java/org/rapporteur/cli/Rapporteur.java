package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
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
}
