package org.rapporteur.server;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.rapporteur.graph.Shapes;
import org.rapporteur.server.articles.ArticleDesk;
import org.rapporteur.server.articles.ArticleServlet;
import org.rapporteur.server.guard.Crowd;
import org.rapporteur.server.guard.Doorkeeper;
import org.rapporteur.server.guard.HeadFilter;
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

  private static final String WARM_UP =
      """
      SELECT (COUNT(*) AS ?n) {
        ?a <https://w3id.org/rapporteur/ontology#met> ?b .
        ?a <http://www.w3.org/2000/01/rdf-schema#label> ?label FILTER(CONTAINS(?label, 'a'))
      }""";

  private final FusekiServer fuseki;
  private final Parts parts;
  private final AtomicBoolean closed = new AtomicBoolean();
  private Optional<Path> announced = Optional.empty();

  private SparqlServer(FusekiServer fuseki, Parts parts) {
    this.fuseki = fuseki;
    this.parts = parts;
  }

  /** What a server is made of. */
  private record Parts(
      KnowledgeStore store,
      Optional<ArticleDesk> desk,
      Settings settings,
      String ownersKey,
      Meters meters,
      MemoryGuard memory,
      AtomicBoolean warm) {}

  /** Starts an endpoint for programs on this machine, for reading only. */
  public static SparqlServer start(KnowledgeStore store, int port) {
    return start(store, port, Map.of("", new Welcome()));
  }

  /** The same with pages. */
  public static SparqlServer start(KnowledgeStore store, int port, Map<String, HttpServlet> pages) {
    return start(store, Optional.empty(), Settings.local(port), pages);
  }

  /**
   * Starts an endpoint.
   *
   * @param store what it answers from; it must stay open as long as the server
   * @param desk takes the articles that users send, where they may send any
   * @param settings where it listens, and whom it serves
   * @param pages servlets by the path that each answers, such as {@code /api/*}; the root's is the
   *     empty path
   * @throws ServerException when the port is in use, or the certificate cannot be used
   */
  public static SparqlServer start(
      KnowledgeStore store,
      Optional<ArticleDesk> desk,
      Settings settings,
      Map<String, HttpServlet> pages) {
    Parts parts =
        new Parts(
            store, desk, settings, key(), new Meters(), new MemoryGuard(), new AtomicBoolean());
    FusekiServer fuseki = build(parts, pages);
    new Listener(settings, parts.meters()).applyTo(fuseki.getJettyServer());
    try {
      return new SparqlServer(fuseki.start(), parts);
    } catch (FusekiException e) {
      fuseki.stop();
      parts.memory().close();
      throw new ServerException(
          "cannot listen on %s, port %d: %s; choose another with --port"
              .formatted(settings.host(), settings.port(), reason(e)),
          e);
    }
  }

  /** The address of the server's root, ending in a slash. */
  public URI address() {
    String scheme = parts.settings().tls().isPresent() ? "https" : "http";
    return URI.create(scheme + "://localhost:" + fuseki.getPort() + "/");
  }

  /** The address that takes queries. */
  public URI endpoint() {
    return address().resolve(NAME + "/sparql");
  }

  /** Lets programs that find the store in this folder locked write through this server. */
  public void announce(Path folder) {
    URI local = URI.create("http://localhost:" + fuseki.getHttpPort() + "/");
    new ServedStore(local, parts.ownersKey()).announce(folder);
    announced = Optional.of(folder);
  }

  /** Loads what the first query and the first article would have to wait for. */
  public void warmUp() {
    DatasetGraph dataset = parts.store().dataset();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec query = QueryExec.dataset(dataset).query(WARM_UP).build()) {
            query.select().materialize();
          }
        });
    parts.desk().ifPresent(ArticleDesk::warmUp);
    parts.warm().set(true);
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  /** Lets requests end that are under way, refuses new ones, and stops. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      announced.ifPresent(ServedStore::retract);
      fuseki.stop();
      parts.memory().close();
    }
  }

  private static FusekiServer build(Parts parts, Map<String, HttpServlet> pages) {
    Settings settings = parts.settings();
    Limits limits = settings.limits();
    Doorkeeper doorkeeper =
        new Doorkeeper(settings.users().map(UserFile::existing), parts.ownersKey());
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
            .addFilter("/" + NAME + "/*", new HeadFilter())
            .addServlet("/$/metrics", new MetricsServlet(parts.meters()))
            .addServlet("/decisions/*", new DecisionServlet(parts.store(), limits.queryBytes()))
            .addServlet("/$/health", new HealthServlet(parts.store(), parts.warm()))
            .add(NAME, service(parts));
    parts
        .desk()
        .ifPresent(
            desk ->
                builder.addServlet("/articles", new ArticleServlet(desk, limits.uploadBytes())));
    pages.forEach(builder::addServlet);
    return builder.build();
  }

  private static DataService.Builder service(Parts parts) {
    Limits limits = parts.settings().limits();
    DatasetGraph dataset = parts.store().dataset(limits.query());
    Turns running = new Turns(limits.queries(), "queries");
    Turns sending = new Turns(LARGE_ANSWERS, "large answers");
    parts.meters().show("rapporteur.queries.running", "Queries that run now.", running);
    parts.meters().show("rapporteur.answers.sending", "Large answers on their way.", sending);

    Writers writers = new Writers(parts.store(), Shapes.load(), limits);
    ActionService query = new WholeAnswers(limits, parts.memory(), running, sending);
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
