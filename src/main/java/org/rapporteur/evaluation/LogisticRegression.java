package org.rapporteur.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.event.Confidence;
import org.rapporteur.event.Ground;

/**
 * Finds the weights of the grounds under which the judgements are most likely, by Newton's method
 * with an L2 penalty on all weights but the base.
 */
final class LogisticRegression {

  private static final Ground[] GROUNDS = Ground.values();
  private static final int STEPS = 30;

  /**
   * Trust in a wrong report does more harm than doubt of a right one, so a wrong one counts more.
   */
  private static final double COST_OF_WRONG = 2;

  private final double penalty;

  LogisticRegression(double penalty) {
    this.penalty = penalty;
  }

  Confidence fit(List<Judgement> judgements) {
    double[] weights = new double[GROUNDS.length + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] change = change(judgements, weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
      }
    }
    Map<Ground, Double> byGround = new EnumMap<>(Ground.class);
    for (Ground ground : GROUNDS) {
      byGround.put(ground, weights[ground.ordinal()]);
    }
    return new Confidence(weights[GROUNDS.length], byGround, Confidence.standard().words());
  }

  /** One Newton step: the gradient of the penalized likelihood over its curvature. */
  private double[] change(List<Judgement> judgements, double[] weights) {
    int n = weights.length;
    double[] gradient = new double[n];
    double[][] curvature = new double[n][n];
    for (int i = 0; i < n; i++) {
      double penalized = i < n - 1 ? penalty : 1e-6;
      gradient[i] = -penalized * weights[i];
      curvature[i][i] = penalized;
    }
    for (Judgement judgement : judgements) {
      int[] active = active(judgement);
      double odds = 0;
      for (int i : active) {
        odds += weights[i];
      }
      double sure = 1 / (1 + Math.exp(-odds));
      double counts = judgement.right() ? 1 : COST_OF_WRONG;
      for (int i : active) {
        gradient[i] += counts * ((judgement.right() ? 1 : 0) - sure);
        for (int j : active) {
          curvature[i][j] += counts * sure * (1 - sure);
        }
      }
    }
    return solve(curvature, gradient);
  }

  /** The places of the grounds that hold, and of the base, which always does. */
  private static int[] active(Judgement judgement) {
    List<Ground> grounds = judgement.grounds();
    int[] active = new int[grounds.size() + 1];
    for (int i = 0; i < grounds.size(); i++) {
      active[i] = grounds.get(i).ordinal();
    }
    active[grounds.size()] = GROUNDS.length;
    return active;
  }

  /** Solves a positive definite system by Gaussian elimination. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double rest = right[row];
      for (int k = row + 1; k < n; k++) {
        rest -= matrix[row][k] * solution[k];
      }
      solution[row] = rest / matrix[row][row];
    }
    return solution;
  }
}
