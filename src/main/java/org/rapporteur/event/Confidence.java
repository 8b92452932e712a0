package org.rapporteur.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.actor.Actors;
import org.rapporteur.event.table.Table;

/**
 * How sure it is that a reader would agree with a report: logistic regression over the grounds that
 * speak for and against it, with the weights of {@code confidence.tsv}.
 *
 * @param base the log-odds of a report of which no ground holds
 * @param weights what each ground adds to the log-odds; one without weight does not count
 * @param words what each ground is, for people
 */
public record Confidence(double base, Map<Ground, Double> weights, Map<Ground, String> words) {

  private static final String TABLE = "confidence.tsv";
  private static final String BASE = "base";

  private static final class Standard {
    static final Confidence TABLE_ON_CLASS_PATH = read();
  }

  public Confidence {
    weights = Map.copyOf(weights);
    words = Map.copyOf(words);
  }

  /** The weights that the program comes with. */
  public static Confidence standard() {
    return Standard.TABLE_ON_CLASS_PATH;
  }

  private static Confidence read() {
    double base = 0;
    Map<Ground, Double> weights = new EnumMap<>(Ground.class);
    Map<Ground, String> words = new EnumMap<>(Ground.class);
    for (List<String> row : Table.rows(TABLE, 3).toList()) {
      double weight = Double.parseDouble(row.get(1));
      if (row.get(0).equals(BASE)) {
        base = weight;
        continue;
      }
      Ground ground = Ground.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      weights.put(ground, weight);
      words.put(ground, row.get(2));
    }
    return new Confidence(base, weights, words);
  }

  /**
   * What speaks for and against {@code report}, which comes from the document of {@code actors}.
   */
  public static List<Ground> grounds(Actors actors, Report report) {
    Claim claim = new Claim(actors, report);
    return Arrays.stream(Ground.values()).filter(ground -> ground.holds(claim)).toList();
  }

  /** How sure a report is of which these grounds hold, 0 to 1. */
  public double of(List<Ground> grounds) {
    double odds = base + grounds.stream().mapToDouble(this::weight).sum();
    return 1 / (1 + Math.exp(-odds));
  }

  /** What the ground adds to the log-odds; above 0 it speaks for the report. */
  public double weight(Ground ground) {
    return weights.getOrDefault(ground, 0.0);
  }

  /** Those of the grounds that count, in words, the weightiest first. */
  public List<String> inWords(List<Ground> grounds) {
    return grounds.stream()
        .filter(ground -> weight(ground) != 0)
        .sorted(Comparator.comparingDouble(ground -> -Math.abs(weight(ground))))
        .map(g -> "%s (%+.1f)".formatted(words.get(g), weight(g)))
        .toList();
  }
}
