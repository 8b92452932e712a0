package org.rapporteur.consolidation;

import java.time.LocalDate;
import org.rapporteur.consolidation.Claim.Days;

/** Whether two claims with the same principals can be about one event. */
final class Fit {

  private static final String CALL = "Call";
  private static final String VISIT = "Visit";

  /** So many days apart, two outlets may date one event that is over for both. */
  private static final int DISPUTE = 3;

  private Fit() {}

  /** One article tells an event once, and nobody has decided that these are two. */
  static boolean articles(Claim one, Claim other) {
    return !one.article().equals(other.article()) && !one.differs(other);
  }

  /** Days and places allow one event. */
  static boolean windows(Claim one, Claim other) {
    return articles(one, other)
        && one.days().orElseThrow().meets(other.days().orElseThrow(), slack(one))
        && !one.elsewhere(other);
  }

  /**
   * Two single days. They may be neighbours for a call, which has two dates in two time zones, and
   * for visits, of which one outlet dates the departure and the other the arrival. Otherwise both
   * articles must have been published when both days were over: each of them then tells the one
   * event that it knows of, and they contradict each other.
   */
  static boolean datings(Claim one, Claim other) {
    Days own = one.days().orElseThrow();
    Days others = other.days().orElseThrow();
    if (!articles(one, other) || one.elsewhere(other)) {
      return false;
    }
    if (own.meets(others, slack(one))) {
      return true;
    }
    LocalDate later = own.first().isAfter(others.first()) ? own.first() : others.first();
    return own.meets(others, DISPUTE) && isOver(one, later) && isOver(other, later);
  }

  private static boolean isOver(Claim claim, LocalDate day) {
    return claim.issued().map(issued -> !issued.isBefore(day)).orElse(false);
  }

  private static int slack(Claim claim) {
    return switch (claim.type()) {
      case CALL -> 1;
      case VISIT -> 2;
      default -> 0;
    };
  }
}
