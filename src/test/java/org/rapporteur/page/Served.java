package org.rapporteur.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.rapporteur.registry.Registry;
import org.rapporteur.server.Limits;
import org.rapporteur.server.SparqlServer;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.SmallWorld;

/** The page, served for real, and a client that knows HTTP only. */
final class Served implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final KnowledgeStore store;
  private final Page page;
  private final SparqlServer server;

  /** The page on the small world. */
  Served() {
    this(SmallWorld.store(), Limits.STANDARD.query());
  }

  /** The page on a store that is closed with it. */
  Served(KnowledgeStore store, Duration limit) {
    this.store = store;
    this.page = new Page(store, Registry.standard(), limit);
    this.server = SparqlServer.start(store, 0, page.servlets());
  }

  URI address() {
    return server.address();
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<byte[]> send(String method, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, HttpRequest.BodyPublishers.ofString("x")));
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError("the server does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while the server answered", e);
    }
  }

  @Override
  public void close() {
    server.close();
    page.close();
    store.close();
  }
}
