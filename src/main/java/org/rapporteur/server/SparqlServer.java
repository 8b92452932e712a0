package org.rapporteur.server;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.graph.Shapes;
import org.rapporteur.server.guard.Crowd;
import org.rapporteur.server.guard.Doorkeeper;
import org.rapporteur.server.guard.HostFilter;
import org.rapporteur.server.guard.OriginFilter;
import org.rapporteur.server.guard.ProblemFilter;
import org.rapporteur.server.guard.SignIn;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/**
 * A SPARQL endpoint on a store, as clients of Fuseki expect it: {@code /rapporteur/sparql} and
 * {@code /rapporteur/query} for queries, {@code /rapporteur/update} for updates, {@code
 * /rapporteur/data} for whole graphs, all of them also at {@code /rapporteur} itself, and {@code
 * /$/ping}. Anybody may read; users may write. Pages can be mounted beside it.
 */
public final class SparqlServer implements AutoCloseable {

  private static final String NAME = "rapporteur";

  private static final int KEY_BYTES = 32;

  /** Answers of many rows that are on their way to clients at the same time. */
  private static final int LARGE_ANSWERS = 8;

  /** Threads for accepting, selecting and pings, beside one for each request. */
  private static final int SPARE_THREADS = 32;

  private final FusekiServer fuseki;
  private final Settings settings;

  private SparqlServer(FusekiServer fuseki, Settings settings) {
    this.fuseki = fuseki;
    this.settings = settings;
  }

  /** Starts an endpoint for programs on this machine, for reading only. */
  public static SparqlServer start(KnowledgeStore store, int port) {
    return start(store, Settings.local(port), Map.of("", new Welcome()));
  }

  /** The same with pages. */
  public static SparqlServer start(KnowledgeStore store, int port, Map<String, HttpServlet> pages) {
    return start(store, Settings.local(port), pages);
  }

  /**
   * Starts an endpoint.
   *
   * @param store what it answers from; it must stay open as long as the server
   * @param settings where it listens, and whom it serves
   * @param pages servlets by the path that each answers, such as {@code /api/*}; the root's is the
   *     empty path
   * @throws ServerException when the port is in use, or the certificate cannot be used
   */
  public static SparqlServer start(
      KnowledgeStore store, Settings settings, Map<String, HttpServlet> pages) {
    Limits limits = settings.limits();
    Doorkeeper doorkeeper = new Doorkeeper(settings.users().map(UserFile::existing), key());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .numServerThreads(8, limits.requests() + SPARE_THREADS)
            .fusekiModules(FusekiModules.create())
            .enablePing(true)
            .addFilter("/*", new ProblemFilter())
            .addFilter("/*", new HostFilter(names(settings)))
            .addFilter("/*", new Crowd(limits.requests()))
            .addFilter("/*", new OriginFilter(settings.origins()))
            .addFilter("/*", new SignIn(doorkeeper, limits.queryBytes()))
            .add(NAME, service(store, limits));
    pages.forEach(builder::addServlet);
    FusekiServer fuseki = builder.build();
    new Listener(settings).applyTo(fuseki.getJettyServer());
    try {
      return new SparqlServer(fuseki.start(), settings);
    } catch (FusekiException e) {
      fuseki.stop();
      throw new ServerException(
          "cannot listen on %s, port %d: %s; choose another with --port"
              .formatted(settings.host(), settings.port(), reason(e)),
          e);
    }
  }

  /** The address of the server's root, ending in a slash. */
  public URI address() {
    String scheme = settings.tls().isPresent() ? "https" : "http";
    return URI.create(scheme + "://localhost:" + fuseki.getPort() + "/");
  }

  /** The address that takes queries. */
  public URI endpoint() {
    return address().resolve(NAME + "/sparql");
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  /** Lets requests end that are under way, refuses new ones, and stops. */
  @Override
  public void close() {
    fuseki.stop();
  }

  private static DataService.Builder service(KnowledgeStore store, Limits limits) {
    DatasetGraph dataset = store.dataset();
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.query().toMillis()));
    Writers writers = new Writers(store, Shapes.load(), limits);
    ActionService query =
        new WholeAnswers(
            limits,
            new Turns(limits.queries(), "queries"),
            new Turns(LARGE_ANSWERS, "large answers"));
    ActionService update = new Updates(writers);
    ActionService graphs = new GraphStore(writers);
    return DataService.newBuilder(dataset)
        .addEndpoint(endpoint(Operation.Query, "sparql", query))
        .addEndpoint(endpoint(Operation.Query, "query", query))
        .addEndpoint(endpoint(Operation.Query, "", query))
        .addEndpoint(endpoint(Operation.Update, "update", update))
        .addEndpoint(endpoint(Operation.Update, "", update))
        .addEndpoint(endpoint(Operation.GSP_RW, "data", graphs))
        .addEndpoint(endpoint(Operation.GSP_RW, "", graphs));
  }

  private static Endpoint endpoint(Operation operation, String name, ActionService processor) {
    return Endpoint.create().operation(operation).endpointName(name).processor(processor).build();
  }

  private static Set<String> names(Settings settings) {
    Set<String> names = new TreeSet<>(settings.names());
    names.add(settings.host());
    return names;
  }

  private static String key() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }

  private static String reason(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage();
  }
}
