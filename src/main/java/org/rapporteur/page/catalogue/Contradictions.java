package org.rapporteur.page.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * On what the reports of one event cannot all be right. A report that is only more exact than
 * another contradicts nothing.
 */
final class Contradictions {

  private static final Set<String> NOT_HELD = Set.of("denied", "cancelled");

  private Contradictions() {}

  /** Some of status, date and country, in this order. */
  static List<String> among(List<Report> reports) {
    List<String> matters = new ArrayList<>();
    if (anyPair(reports, (a, b) -> a.status().equals("held") && NOT_HELD.contains(b.status()))) {
      matters.add("status");
    }
    if (anyPair(reports, (a, b) -> sameStatus(a, b) && !a.period().meets(b.period()))) {
      matters.add("date");
    }
    if (anyPair(reports, (a, b) -> sameStatus(a, b) && otherCountry(a, b))) {
      matters.add("country");
    }
    return List.copyOf(matters);
  }

  private static boolean sameStatus(Report a, Report b) {
    return a.status().equals(b.status());
  }

  private static boolean otherCountry(Report a, Report b) {
    return a.country().isPresent()
        && b.country().isPresent()
        && !a.country().get().id().equals(b.country().get().id());
  }

  private static boolean anyPair(List<Report> reports, BiPredicate<Report, Report> clash) {
    return reports.stream().anyMatch(a -> reports.stream().anyMatch(b -> clash.test(a, b)));
  }
}
