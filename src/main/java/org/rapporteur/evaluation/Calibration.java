package org.rapporteur.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often the program is right when it says that it is so sure.
 *
 * @param bins from the least confident to the most
 */
public record Calibration(List<Bin> bins) {

  /** The bins' bounds: narrow above, where people trust. */
  private static final double[] BOUNDS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

  /** Reports with more confidence than this are held to be right without looking. */
  public static final double CONFIDENT = 0.8;

  /**
   * The reports with a confidence above {@code from} and up to {@code to}.
   *
   * @param confidence the mean of what the program says
   * @param reports how many of them are right
   */
  public record Bin(double from, double to, double confidence, Share reports) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  static Calibration of(List<Judgement> judgements) {
    return new Calibration(
        IntStream.range(0, BOUNDS.length - 1)
            .mapToObj(i -> bin(judgements, BOUNDS[i], BOUNDS[i + 1]))
            .toList());
  }

  private static Bin bin(List<Judgement> all, double from, double to) {
    List<Judgement> in =
        all.stream().filter(j -> j.confidence() > from && j.confidence() <= to).toList();
    double mean = in.stream().mapToDouble(Judgement::confidence).average().orElse(Double.NaN);
    int right = (int) in.stream().filter(Judgement::right).count();
    return new Bin(from, to, mean, new Share(right, in.size()));
  }

  /** Of the reports that are held to be right, those that are. */
  public Share confident() {
    return bins.stream()
        .filter(bin -> bin.from() >= CONFIDENT)
        .map(Bin::reports)
        .reduce(Share.NONE, Share::plus);
  }
}
