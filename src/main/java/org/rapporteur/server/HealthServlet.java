package org.rapporteur.server;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rapporteur.server.guard.SignIn;
import org.rapporteur.store.KnowledgeStore;

/** Says to users whether the store can be read, and whether the server is warm. */
final class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient KnowledgeStore store;
  private final AtomicBoolean warm;

  HealthServlet(KnowledgeStore store, AtomicBoolean warm) {
    this.store = store;
    this.warm = warm;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignIn.requireUser(request);
    DatasetGraph dataset = store.dataset();
    boolean filled =
        Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", "up");
    health.put("store", filled ? "has statements" : "empty");
    health.put("warm", warm.get());
    health.put("uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
    health.put("version", version());
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(new Gson().toJson(health));
  }

  private static String version() {
    String version = HealthServlet.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
