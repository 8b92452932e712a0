package org.rapporteur.server;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.rapporteur.store.KnowledgeStore;

/**
 * A SPARQL endpoint on a store, for programs on the same machine, for reading only.
 *
 * <p>It has {@code /rapporteur/sparql} and {@code /rapporteur/query} for queries, {@code
 * /rapporteur/data} for whole graphs, both also at {@code /rapporteur} itself, where Jena's client
 * looks for them, and {@code /$/ping}; its root says so. Queries reach nothing but the store, and
 * end when their time is over.
 */
public final class SparqlServer implements AutoCloseable {

  private static final String NAME = "rapporteur";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int ROWS = 500_000;

  /** Nobody writes longer queries, and parsing them takes time that no time-out bounds. */
  private static final int REQUEST_BYTES = 256 * 1024;

  private static final int UNLIMITED = -1;

  private final FusekiServer fuseki;

  private SparqlServer(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Starts an endpoint whose queries may take 30 seconds.
   *
   * @param store what it answers from; it must stay open as long as the server
   * @param port where it listens; 0 for any free port
   * @throws ServerException when the port is in use
   */
  public static SparqlServer start(KnowledgeStore store, int port) {
    return start(store, port, TIMEOUT);
  }

  /**
   * The same with pages beside the endpoint.
   *
   * @param pages servlets by the path that each answers, such as {@code /api/*}; the root's is the
   *     empty path
   */
  public static SparqlServer start(KnowledgeStore store, int port, Map<String, HttpServlet> pages) {
    return start(store, port, TIMEOUT, ROWS, pages);
  }

  /** The same with another limit of time. */
  public static SparqlServer start(KnowledgeStore store, int port, Duration timeout) {
    return start(store, port, timeout, ROWS);
  }

  static SparqlServer start(KnowledgeStore store, int port, Duration timeout, int rows) {
    return start(store, port, timeout, rows, Map.of("", new Welcome()));
  }

  private static SparqlServer start(
      KnowledgeStore store, int port, Duration timeout, int rows, Map<String, HttpServlet> pages) {
    DatasetGraph dataset = store.dataset();
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .fusekiModules(FusekiModules.create())
            .enablePing(true)
            .addFilter("/*", new LocalOnly())
            .add(NAME, service(dataset, rows));
    pages.forEach(builder::addServlet);
    FusekiServer fuseki = builder.build();
    fuseki.getJettyServer().insertHandler(new SizeLimitHandler(REQUEST_BYTES, UNLIMITED));
    try {
      return new SparqlServer(fuseki.start());
    } catch (FusekiException e) {
      fuseki.stop();
      throw new ServerException(
          "cannot listen on port " + port + ": " + reason(e) + "; choose another with --port", e);
    }
  }

  /** The address of the server's root, ending in a slash. */
  public URI address() {
    return URI.create("http://localhost:" + fuseki.getPort() + "/");
  }

  /** The address that takes queries. */
  public URI endpoint() {
    return address().resolve(NAME + "/sparql");
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }

  private static DataService.Builder service(DatasetGraph dataset, int rows) {
    return DataService.newBuilder(dataset)
        .addEndpoint(queries("sparql", rows))
        .addEndpoint(queries("query", rows))
        .addEndpoint(queries("", rows))
        .addEndpoint(Operation.GSP_R, "data")
        .addEndpoint(Operation.GSP_R, "");
  }

  private static Endpoint queries(String name, int rows) {
    return Endpoint.create()
        .operation(Operation.Query)
        .endpointName(name)
        .processor(new WholeAnswers(rows))
        .build();
  }

  private static String reason(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage();
  }
}
