package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.event.Rejection;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.graph.ReportMapper;
import org.rapporteur.graph.Shapes;
import org.rapporteur.graph.Violation;

/** Takes out single reports that do not fit the shapes, so that they do not cost the article. */
record Screening(ReportMapper mapper, Shapes shapes) {

  private static final String REASON = "does not fit the shapes";

  /** The reports that fit, each looked at alone; the others are rejections. */
  Reports fitting(Reports reports) {
    List<Report> fitting = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(reports.rejections());
    for (Report report : reports.reports()) {
      Optional<Violation> violation = violation(reports, report);
      if (violation.isEmpty()) {
        fitting.add(report);
      } else {
        rejections.add(new Rejection(report.trigger(), REASON, violation.get().toString()));
      }
    }
    Set<Integer> numbers = fitting.stream().map(Report::number).collect(Collectors.toSet());
    return new Reports(
        reports.actors(),
        fitting.stream().map(r -> numbers.containsAll(within(r)) ? r : alone(r)).toList(),
        rejections);
  }

  private Optional<Violation> violation(Reports reports, Report report) {
    Reports single = new Reports(reports.actors(), List.of(alone(report)), List.of());
    return shapes.check(mapper.map(single).model()).stream().findFirst();
  }

  private static Set<Integer> within(Report report) {
    return report.within().stream().boxed().collect(Collectors.toSet());
  }

  /** The report without the visit that it belongs to. */
  private static Report alone(Report report) {
    return new Report(
        report.number(),
        report.type(),
        report.status(),
        report.participations(),
        report.place(),
        report.when(),
        report.evidence(),
        report.trigger(),
        report.frame(),
        report.confidence(),
        report.accordingTo(),
        report.agreement(),
        OptionalInt.empty());
  }
}
