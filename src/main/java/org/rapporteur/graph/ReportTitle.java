package org.rapporteur.graph;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Role;
import org.rapporteur.event.time.Period;

/** Says in one line what is reported. */
final class ReportTitle {

  private ReportTitle() {}

  static String of(Report report) {
    Predicate<Participation> host = p -> report.type() == EventType.VISIT && p.role() == Role.HOST;
    return new EventTitle(
            lowerCase(report.type()),
            lowerCase(report.status()),
            names(report, host.negate()),
            names(report, host),
            report.place().map(Location::name),
            report.when().flatMap(Period::notBefore),
            report.when().flatMap(Period::notAfter))
        .text();
  }

  private static List<String> names(Report report, Predicate<Participation> which) {
    return report.participations().stream()
        .filter(which)
        .map(p -> p.actor().name())
        .distinct()
        .toList();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
