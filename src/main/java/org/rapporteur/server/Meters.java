package org.rapporteur.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Counts requests and times them, for Prometheus. */
final class Meters implements RequestLog {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Adds a figure that is asked for when somebody reads the metrics. */
  void show(String name, String description, Turns turns) {
    Gauge.builder(name, turns::taken).description(description).register(registry);
  }

  @Override
  public void log(Request request, Response response) {
    Timer.builder("rapporteur.requests")
        .description("Requests by the first part of their path, and by status.")
        .tag("path", first(request.getHttpURI().getPath()))
        .tag("status", Integer.toString(response.getStatus()))
        .publishPercentileHistogram(false)
        .register(registry)
        .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
  }

  /** All of them, in the format that Prometheus reads. */
  String text() {
    return registry.scrape();
  }

  /** One of the few paths that are; what strangers make up must not become series of its own. */
  private static String first(String path) {
    String[] parts = String.valueOf(path).split("/", 4);
    String first = parts.length > 1 ? parts[1] : "";
    return switch (first) {
      case "rapporteur", "$" -> first + "/" + known(parts.length > 2 ? parts[2] : "");
      case "api", "articles", "decisions", "" -> first;
      default -> "other";
    };
  }

  private static String known(String second) {
    return switch (second) {
      case "", "sparql", "query", "update", "data", "ping", "health", "metrics" -> second;
      default -> "other";
    };
  }
}
