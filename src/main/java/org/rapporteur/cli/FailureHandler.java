package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.NameModelException;
import org.rapporteur.derivation.DecisionException;
import org.rapporteur.evaluation.GoldException;
import org.rapporteur.registry.RegistryException;
import org.rapporteur.server.ServerException;
import org.rapporteur.server.guard.UserFileException;
import org.rapporteur.store.QuestionException;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what was thrown into one line on standard error and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /**
   * What is the fault of the command line: of the query, the store, the port or the file it names.
   */
  private static final List<Class<? extends Exception>> USAGE =
      List.of(
          StoreException.class,
          QuestionException.class,
          DecisionException.class,
          ServerException.class,
          UserFileException.class,
          RegistryException.class,
          NameModelException.class,
          GoldException.class);

  private final Rapporteur program;

  FailureHandler(Rapporteur program) {
    this.program = program;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    program.console().say(failure.getMessage());
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    program.console().say(message(failure));
    if (program.isVerbose()) {
      failure.printStackTrace(program.console().err());
    }
    return exitCode(failure).code();
  }

  private static ExitCode exitCode(Exception failure) {
    if (failure instanceof Failure known) {
      return known.exitCode();
    }
    if (failure instanceof StoreInUseException) {
      return ExitCode.BUSY;
    }
    return USAGE.stream().anyMatch(kind -> kind.isInstance(failure))
        ? ExitCode.USAGE
        : ExitCode.INTERNAL;
  }

  /** The failure's own message; the name of its kind tells more only where nobody foresaw it. */
  private static String message(Exception failure) {
    String said = Optional.ofNullable(failure.getMessage()).orElse("no message");
    return exitCode(failure) == ExitCode.INTERNAL
        ? "internal error, "
            + failure.getClass().getSimpleName()
            + ": "
            + said
            + " (-v shows where)"
        : said;
  }
}
