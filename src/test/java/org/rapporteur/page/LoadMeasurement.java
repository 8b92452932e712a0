package org.rapporteur.page;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.registry.Registry;
import org.rapporteur.server.Limits;
import org.rapporteur.server.SparqlServer;
import org.rapporteur.store.KnowledgeStore;

/**
 * How long page calls take on a store of many events, alone and while fifty readers ask and
 * articles come in. Not a test: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.rapporteur.page.LoadMeasurement -Dexec.args="FOLDER 45000"} makes a store of
 * 45,000 articles in the folder, unless it is there, and measures. That many have 100,000 events.
 */
final class LoadMeasurement {

  private static final int BATCH = 2000;
  private static final int CALLS = 40;
  private static final int READERS = 50;
  private static final int CALLS_A_READER = 20;
  private static final int ARTICLES_A_WRITE = 20;
  private static final double NINETY_FIVE = 0.95;

  /** What pages ask for; {actor}, {event} and {year} stand for another one each time. */
  private static final List<String> PATHS =
      List.of(
          "api/summary?",
          "api/events?from={year}-01-01&to={year}-12-31&offset={offset}",
          "api/events?actor={actor}&offset={offset}",
          "api/events/{event}?",
          "api/actors/{actor}?",
          "api/network?from={year}-0{month}-01&level=persons&limit={limit}",
          "api/network?from={year}-0{month}-01&limit={limit}",
          "api/network?limit={limit}&status=held",
          "api/timeline?from={year}-0{month}-01",
          "api/timeline?actor={actor}",
          "api/histogram?actor={actor}",
          "api/histogram?from={year}-0{month}-01",
          "api/places?from={year}-0{month}-01",
          "api/suggest?q={letters}",
          "api/decisions?about={event}",
          "api/actors/{actor}/mentions?");

  /**
   * Of client and server together; unlike the clock it does not know what else the machine does.
   */
  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern ACTOR = Pattern.compile("\"(person-[^\"]+|state-[a-z]{2})\"");
  private static final Pattern EVENT = Pattern.compile("\"(event-[^\"]+)\"");

  private final KnowledgeStore store;
  private final SparqlServer server;
  private final Random random = new Random(1);
  private List<String> actors = List.of();
  private List<String> events = List.of();

  private LoadMeasurement(KnowledgeStore store, SparqlServer server) {
    this.store = store;
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    Registry registry = Registry.standard();
    if (Files.notExists(folder)) {
      fill(folder, articles, registry);
    }
    try (KnowledgeStore store = KnowledgeStore.openExisting(folder)) {
      long start = System.nanoTime();
      try (Page page = new Page(store, registry, Limits.STANDARD.query().multipliedBy(40));
          SparqlServer server = SparqlServer.start(store, 0, page.servlets())) {
        LoadMeasurement measurement = new LoadMeasurement(store, server);
        System.out.printf(
            "%s, first call after %d ms%n", measurement.get("api/summary"), ms(start));
        measurement.learn();
        measurement.alone();
        measurement.together(new Archive(System.nanoTime(), registry));
      }
    }
    System.exit(0);
  }

  private static void fill(Path folder, int articles, Registry registry) {
    ArticleReader reader = new ArticleReader(System.in, Optional.empty(), Optional.empty());
    Archive archive = new Archive(1, registry);
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      new GraphBuilder(registry, reader, 1).prepare(store);
      for (int stored = 0; stored < articles; stored += BATCH) {
        long start = System.nanoTime();
        store.replace(archive.articles(stored, Math.min(BATCH, articles - stored)));
        System.out.printf("%d articles, the last %d in %d ms%n", stored + BATCH, BATCH, ms(start));
      }
    }
  }

  /** Finds actors and events to ask for. */
  private void learn() throws Exception {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pages.add(get("api/events?limit=200&offset=" + random.nextInt(90_000)));
    }
    String all = String.join("\n", pages);
    actors = ACTOR.matcher(all).results().map(m -> m.group(1)).distinct().toList();
    events = EVENT.matcher(all).results().map(m -> m.group(1)).distinct().toList();
  }

  /** Each call for itself, never the same twice. */
  private void alone() throws Exception {
    for (String path : PATHS) {
      get(filled(path, random));
      List<Long> times = new ArrayList<>();
      long before = CPU.getProcessCpuTime();
      for (int i = 0; i < CALLS; i++) {
        long start = System.nanoTime();
        get(filled(path, random));
        times.add(ms(start));
      }
      long cpu = (CPU.getProcessCpuTime() - before) / CALLS / 1_000_000;
      System.out.printf("%s ms, %4d ms of processor  %s%n", quantiles(times), cpu, path);
    }
  }

  /** Readers ask pages and queries while articles come in. */
  private void together(Archive archive) throws Exception {
    AtomicBoolean reading = new AtomicBoolean(true);
    ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
    Future<Integer> written =
        threads.submit(
            () -> {
              int articles = 0;
              while (reading.get()) {
                store.replace(archive.articles(1_000_000 + articles, ARTICLES_A_WRITE));
                articles += ARTICLES_A_WRITE;
              }
              return articles;
            });
    List<Future<Map<Integer, List<Long>>>> readers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < READERS; i++) {
      Random own = new Random(i);
      readers.add(threads.submit(() -> read(own)));
    }
    Map<Integer, List<Long>> all = new TreeMap<>();
    for (Future<Map<Integer, List<Long>>> reader : readers) {
      reader
          .get()
          .forEach((status, t) -> all.computeIfAbsent(status, s -> new ArrayList<>()).addAll(t));
    }
    long took = ms(start);
    reading.set(false);
    System.out.printf(
        "%d readers beside %d articles written, %d ms in all%n", READERS, written.get(), took);
    all.forEach(
        (status, times) ->
            System.out.printf(
                "  status %d: %d calls, %s ms%n", status, times.size(), quantiles(times)));
    threads.shutdown();
  }

  private Map<Integer, List<Long>> read(Random own) throws Exception {
    Map<Integer, List<Long>> times = new TreeMap<>();
    for (int i = 0; i < CALLS_A_READER; i++) {
      String path =
          own.nextInt(4) == 0 ? query(own) : filled(PATHS.get(own.nextInt(PATHS.size())), own);
      long start = System.nanoTime();
      int status = send(path).statusCode();
      times.computeIfAbsent(status, s -> new ArrayList<>()).add(ms(start));
    }
    return times;
  }

  private String query(Random own) {
    return "rapporteur/sparql?query="
        + URLEncoder.encode(
            "SELECT ?p ?o { <https://w3id.org/rapporteur/id/%s> ?p ?o } LIMIT 100"
                .formatted(pick(actors, own)),
            StandardCharsets.UTF_8);
  }

  private String filled(String path, Random own) {
    return path.replace("{actor}", pick(actors, own))
            .replace("{event}", pick(events, own))
            .replace("{year}", String.valueOf(2010 + own.nextInt(15)))
            .replace("{month}", String.valueOf(1 + own.nextInt(9)))
            .replace("{offset}", String.valueOf(own.nextInt(500)))
            .replace("{limit}", String.valueOf(20 + own.nextInt(400)))
            .replace("{letters}", pick(List.of("kari", "telu", "sanv", "mote", "brax"), own))
        + (path.contains("suggest") ? "&limit=" + (1 + own.nextInt(40)) : "");
  }

  private static String pick(List<String> values, Random own) {
    return values.get(own.nextInt(values.size()));
  }

  private String get(String path) throws Exception {
    HttpResponse<String> response = send(path);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + response.statusCode() + response.body());
    }
    return response.body();
  }

  private HttpResponse<String> send(String path) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        BodyHandlers.ofString());
  }

  private static String quantiles(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return "median %4d, 95 of 100 within %4d"
        .formatted(sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * NINETY_FIVE)));
  }

  private static long ms(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
