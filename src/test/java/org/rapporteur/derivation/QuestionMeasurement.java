package org.rapporteur.derivation;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Question;
import org.rapporteur.store.Questions;

/**
 * How long the everyday questions take over a store that {@link GrowthMeasurement} left, each about
 * many persons, states and days. The argument is its folder. Not a test; CONTRIBUTING has the
 * command.
 */
final class QuestionMeasurement {

  private static final int WARM_UP = 5;
  private static final int TIMES = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final KnowledgeStore store;
  private final Random random = new Random(1);
  private final List<String> people;
  private final List<String> states;
  private final List<String> days;

  private QuestionMeasurement(KnowledgeStore store) {
    this.store = store;
    this.people =
        Newsroom.ask(
            store, "SELECT ?l { GRAPH g:derived { ?p a rap:Person ; rdfs:label ?l } } LIMIT 2000");
    this.states =
        Newsroom.ask(store, "SELECT ?l { ?s a rap:State ; rdfs:label ?l FILTER(STRLEN(?l) = 2) }");
    this.days = Newsroom.ask(store, "SELECT DISTINCT ?d { ?a dct:issued ?d } LIMIT 1000");
  }

  public static void main(String[] arguments) {
    try (KnowledgeStore store = KnowledgeStore.openExisting(Path.of(arguments[0]))) {
      new QuestionMeasurement(store).measure();
    }
  }

  private void measure() {
    measure("met", () -> Map.of("who", any(people)));
    measure("contacts-of-states", () -> Map.of("one", any(states), "other", any(states)));
    measure("last-contact-of-states", () -> Map.of("one", any(states), "other", any(states)));
    measure("on-day", () -> Map.of("day", any(days)));
    measure("events-in-country", () -> Map.of("country", any(states)));
    measure("year-of", () -> Map.of("who", any(people), "year", any(days).substring(0, 4)));
    measure("path", () -> Map.of("who", any(people), "whom", any(people)));
    measure("two-hops", () -> Map.of("who", any(people)));
    measure("office-holders", () -> Map.of("day", any(days)));
  }

  private void measure(String name, Supplier<Map<String, String>> values) {
    Question question = Questions.shipped().named(name);
    List<String> known = question.parameters().stream().map(p -> p.name()).toList();
    List<Long> elapsed = new ArrayList<>();
    List<Long> busy = new ArrayList<>();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      Map<String, String> chosen = new HashMap<>(values.get());
      chosen.keySet().retainAll(known);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      new QueryRunner(store).run(question, chosen, Format.CSV, OutputStream.nullOutputStream());
      if (i >= WARM_UP) {
        elapsed.add(System.nanoTime() - start);
        busy.add(THREADS.getCurrentThreadCpuTime() - cpu);
      }
    }
    System.out.printf(
        "%s: processor time, half within %.1f ms, 95%% within %.1f ms; elapsed %.1f and %.1f ms%n",
        name, part(busy, 0.5), part(busy, 0.95), part(elapsed, 0.5), part(elapsed, 0.95));
  }

  private static double part(List<Long> times, double part) {
    long[] sorted = times.stream().mapToLong(t -> t).sorted().toArray();
    return sorted[(int) (part * (sorted.length - 1))] / 1e6;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
