package org.rapporteur.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** Another server on this machine, which counts how often anybody asks it anything. */
final class Neighbour implements AutoCloseable {

  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer server;

  Neighbour() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    server.start();
  }

  /** Its address with a path, which begins with a slash. */
  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** How often it was asked. */
  int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
