package org.rapporteur.server;

import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.rapporteur.server.guard.AccessLog;
import org.rapporteur.server.guard.Patience;
import org.rapporteur.server.guard.ProblemPages;
import org.rapporteur.server.guard.ResponseHeaders;

/** Makes a Jetty server listen as the settings say, and bear what comes in. */
record Listener(Settings settings, Meters meters) {

  private static final int CONNECTIONS = 4096;
  private static final int HEAD_BYTES = 32 * 1024;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration UNTIL_STOPPED = Duration.ofSeconds(40);
  private static final long ONE_YEAR = Duration.ofDays(365).toSeconds();
  private static final int UNLIMITED = -1;

  /** Dresses a server that has not been started. */
  void applyTo(Server server) {
    Limits limits = settings.limits();
    for (Connector connector : server.getConnectors()) {
      server.removeConnector(connector);
    }
    server.addConnector(connector(server));
    if (settings.tls().isPresent()) {
      server.addConnector(forOwner(server));
    }
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    server.setErrorHandler(new ProblemPages());
    server.setRequestLog(new RequestLog.Collection(new AccessLog(), meters));
    server.setStopTimeout(UNTIL_STOPPED.toMillis());

    Patience patience = new Patience(limits.head(), limits.exchange());
    for (Connector connector : server.getConnectors()) {
      ((ServerConnector) connector).addBean(patience);
    }
    // The last one inserted is the first one reached.
    server.getDescendant(ServletContextHandler.class).setMaxFormContentSize(limits.queryBytes());
    server.insertHandler(new SizeLimitHandler(limits.uploadBytes(), UNLIMITED));
    server.insertHandler(eager(limits.queryBytes()));
    server.insertHandler(patience);
    server.insertHandler(new ResponseHeaders());
    server.insertHandler(new GracefulHandler());
  }

  /** Waits for the bodies of small requests without a thread, however slowly they come. */
  private static EagerContentHandler eager(int bytes) {
    return new EagerContentHandler(
        new EagerContentHandler.RetainedContentLoaderFactory(bytes, UNLIMITED, false));
  }

  private ServerConnector connector(Server server) {
    HttpConnectionFactory http = new HttpConnectionFactory(configuration());
    ServerConnector connector =
        settings
            .tls()
            .map(certificate -> secure(server, certificate, http))
            .orElseGet(() -> new ServerConnector(server, http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  /** Programs of this machine reach the server without the name that the certificate is for. */
  private static ServerConnector forOwner(Server server) {
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost("localhost");
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setRequestHeaderSize(HEAD_BYTES);
    configuration.setSendServerVersion(false);
    return configuration;
  }

  private static ServerConnector secure(
      Server server, Certificate certificate, HttpConnectionFactory http) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStore(certificate.keyStore());
    tls.setKeyStorePassword(Certificate.PASSWORD);
    tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
    tls.setSniRequired(false);
    SecureRequestCustomizer secure = new SecureRequestCustomizer(false);
    secure.setStsMaxAge(ONE_YEAR);
    http.getHttpConfiguration().addCustomizer(secure);
    return new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), http);
  }
}
