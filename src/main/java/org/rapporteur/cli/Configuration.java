package org.rapporteur.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What holds for options that the command line does not give: the environment ({@code
 * RAPPORTEUR_MAX_ROWS}), then a file of properties ({@code max-rows}).
 */
final class Configuration implements IDefaultValueProvider {

  private static final String PREFIX = "RAPPORTEUR_";
  private static final String FILE = "config";

  private final Map<String, String> environment;
  private final Properties file;

  private Configuration(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /**
   * The configuration of one run.
   *
   * @param commands the program, whose options are all there is to configure
   * @throws Failure when the file that {@code --config} names cannot be read, or sets what is no
   *     option
   */
  static Configuration of(CommandLine commands, Map<String, String> environment, String... args) {
    Properties properties = new Properties();
    path(environment, args)
        .ifPresent(
            path -> {
              load(path, properties);
              refuseUnknown(path, properties, names(commands.getCommandSpec()));
            });
    return new Configuration(environment, properties);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || isHelp(option)) {
      return null;
    }
    String name = name(option);
    String variable = PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Optional.ofNullable(environment.get(variable)).orElseGet(() -> file.getProperty(name));
  }

  private static Optional<Path> path(Map<String, String> environment, String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--" + FILE + "=")) {
        return Optional.of(Path.of(args[i].substring(FILE.length() + 3)));
      }
      if (args[i].equals("--" + FILE) && i + 1 < args.length) {
        return Optional.of(Path.of(args[i + 1]));
      }
    }
    return Optional.ofNullable(environment.get(PREFIX + FILE.toUpperCase(Locale.ROOT)))
        .map(Path::of);
  }

  private static void load(Path path, Properties properties) {
    try (Reader in = Files.newBufferedReader(path)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "cannot read the configuration " + path + ": " + e, e);
    }
  }

  private static void refuseUnknown(Path path, Properties properties, Set<String> known) {
    for (String name : properties.stringPropertyNames()) {
      if (!known.contains(name)) {
        throw new Failure(
            ExitCode.USAGE,
            path
                + " sets '"
                + name
                + "', which is no option; there are "
                + String.join(", ", known));
      }
    }
  }

  /** The names of all options of all commands. */
  private static Set<String> names(CommandSpec command) {
    Set<String> names = new TreeSet<>();
    command.options().stream().filter(o -> !isHelp(o)).map(Configuration::name).forEach(names::add);
    command.subcommands().values().forEach(sub -> names.addAll(names(sub.getCommandSpec())));
    return names;
  }

  private static boolean isHelp(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }
}
