package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs the command that {@code args} name and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = run(console, args);
    console.out().flush();
    System.exit(code);
  }

  private static int run(Console console, String... args) {
    try {
      return commandLine(console).execute(args);
    } catch (OutOfMemoryError e) {
      console.say(
          "out of memory; give it more than "
              + Runtime.getRuntime().maxMemory() / 1_000_000
              + " MB, as with RAPPORTEUR_JAVA_OPTS=-Xmx4g, or fewer --threads");
      return ExitCode.LIMIT.code();
    }
  }

  /** The whole command line, talking through {@code console}. */
  static CommandLine commandLine(Console console) {
    Rapporteur program = new Rapporteur(console);
    FailureHandler failures = new FailureHandler(program);
    return new CommandLine(program)
        .setOut(console.writer())
        .setErr(console.errorWriter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(
            parsed -> {
              program.setLogging();
              return new RunLast().execute(parsed);
            });
  }
}
