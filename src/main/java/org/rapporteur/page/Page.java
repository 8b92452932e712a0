package org.rapporteur.page;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.KnowledgeStore;

/**
 * The page on a store, and the JSON interface that it reads through. A server mounts its servlets
 * beside the SPARQL endpoint, from the root on.
 */
public final class Page implements AutoCloseable {

  /** The addresses of views; each is the same document, which looks at its own address. */
  private static final List<String> VIEWS =
      List.of(
          "",
          "/event/*",
          "/actor/*",
          "/article/*",
          "/search",
          "/network",
          "/timeline",
          "/map",
          "/query/*",
          "/review",
          "/add");

  private final Catalogues catalogues;
  private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

  /**
   * Reads the store once, so that the first visitor need not wait.
   *
   * @param store what the page shows
   * @param registry has the positions of places
   * @param limit how long a call may take to be answered
   */
  public Page(KnowledgeStore store, Registry registry, Duration limit) {
    catalogues = new Catalogues(store, registry, limit);
    Routes routes = new Routes(store, limit, catalogues, registry);
    servlets.put("/api/*", new Api(routes.all(), catalogues));
    servlets.put("/page/*", new Assets());
    VIEWS.forEach(view -> servlets.put(view, new Assets()));
  }

  /** Breaks off what is being read, so that the store can be closed. */
  @Override
  public void close() {
    catalogues.close();
  }

  /** The servlets by the path that each answers. */
  public Map<String, HttpServlet> servlets() {
    return Map.copyOf(servlets);
  }
}
