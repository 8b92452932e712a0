package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.server.Certificate;
import org.rapporteur.server.Limits;
import org.rapporteur.server.Settings;
import picocli.CommandLine.Option;

/** Where a server listens, whom it serves, and how much of it. */
final class ServeOptions {

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description =
          "The address to listen on; ${DEFAULT-VALUE} unless given. Any other than this machine's"
              + " own needs --tls-certificate, --tls-key and --users.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port to listen on, 0 for any that is free; ${DEFAULT-VALUE} unless given.")
  private int port;

  @Option(
      names = "--public-host",
      paramLabel = "NAME",
      split = ",",
      description =
          "A name under which clients reach this server, as behind a proxy; requests to other names"
              + " get 421. More than one with commas.")
  private Set<String> names = Set.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description =
          "An origin whose web pages may ask, such as https://example.org, or '*' for all. They may"
              + " never write. More than one with commas.")
  private Set<String> origins = Set.of();

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Who may write: a file that 'rapporteur user' makes. Without it the server is for reading"
              + " only, but for programs of this machine that may read the store's folder.")
  private Optional<Path> users = Optional.empty();

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "A PEM file with the certificate for TLS and those of its issuers.")
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "A PEM file with the certificate's private key in PKCS #8.")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description =
          "How long a query may take; ${DEFAULT-VALUE} unless given. Clients can lower it by"
              + " ?timeout=SECONDS.")
  private int queryTimeout;

  @Option(
      names = "--update-timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long an update may take; ${DEFAULT-VALUE} unless given.")
  private int updateTimeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "How many rows or triples an answer may have; ${DEFAULT-VALUE} unless given. Longer ones"
              + " get 413, never a part.")
  private int rows;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description =
          "How many queries run at the same time; twice as many as there are cores unless given.")
  private int queries = Limits.STANDARD.queries();

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      defaultValue = "128",
      description =
          "How many requests there may be at the same time, pings not counted; ${DEFAULT-VALUE}"
              + " unless given. More get 503.")
  private int requests;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "A file with lines such as port=3031 for options that are not given; the environment"
              + " (RAPPORTEUR_PORT=3031) comes before it.")
  private Optional<Path> config = Optional.empty();

  /** The settings that the options stand for. */
  Settings settings() {
    if (certificate.isPresent() != key.isPresent()) {
      throw new Failure(
          ExitCode.USAGE,
          "--tls-certificate and --tls-key belong together; one of them is missing");
    }
    return new Settings(
        host,
        port,
        names,
        origins,
        users,
        certificate.map(file -> new Certificate(file, key.orElseThrow())),
        limits());
  }

  private Limits limits() {
    return Limits.STANDARD
        .withQueries(seconds("--query-timeout", queryTimeout), positive("--max-rows", rows))
        .withUpdates(seconds("--update-timeout", updateTimeout))
        .withCrowd(positive("--max-queries", queries), positive("--max-requests", requests));
  }

  private static Duration seconds(String option, int value) {
    return Duration.ofSeconds(positive(option, value));
  }

  private static int positive(String option, int value) {
    if (value < 1) {
      throw new Failure(ExitCode.USAGE, option + " is 1 or more, not " + value);
    }
    return value;
  }
}
