package org.rapporteur.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs the command that {@code args} name and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = run(console, System.getenv(), args);
    console.out().flush();
    System.exit(code);
  }

  /** Runs the command in this environment and gives its exit code. */
  static int run(Console console, Map<String, String> environment, String... args) {
    try {
      CommandLine commands = commandLine(console);
      commands.setDefaultValueProvider(Configuration.of(commands, environment, args));
      return commands.execute(args);
    } catch (Failure e) {
      console.say(e.getMessage());
      return e.exitCode().code();
    } catch (OutOfMemoryError e) {
      console.say(
          "out of memory; give it more than "
              + Runtime.getRuntime().maxMemory() / 1_000_000
              + " MB, as with RAPPORTEUR_JAVA_OPTS=-Xmx4g, or fewer --threads");
      return ExitCode.LIMIT.code();
    }
  }

  /** The whole command line, talking through {@code console}. */
  private static CommandLine commandLine(Console console) {
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
