package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.event.Rejection;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.graph.ReportMapper;
import org.rapporteur.graph.Shapes;
import org.rapporteur.graph.Violation;

/** Takes out single reports that do not fit the shapes, so that they do not cost the article. */
record Screening(ReportMapper mapper, Shapes shapes) {

  private static final String UNFIT = "does not fit the shapes";
  private static final String LEFT_OUT = "left out by whoever sent the article";

  /** The reports that fit, each looked at alone; the others are rejections. */
  Reports fitting(Reports reports) {
    return sorted(
        reports,
        report ->
            violation(reports, report)
                .map(v -> new Rejection(report.trigger(), UNFIT, v.toString())));
  }

  /** The reports without those of these numbers, which somebody does not want. */
  static Reports without(Reports reports, Set<Integer> numbers) {
    return sorted(
        reports,
        report ->
            Optional.of(new Rejection(report.trigger(), LEFT_OUT, "report " + report.number()))
                .filter(rejection -> numbers.contains(report.number())));
  }

  private static Reports sorted(Reports reports, Function<Report, Optional<Rejection>> rejection) {
    List<Report> kept = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(reports.rejections());
    for (Report report : reports.reports()) {
      rejection.apply(report).ifPresentOrElse(rejections::add, () -> kept.add(report));
    }
    Set<Integer> numbers = kept.stream().map(Report::number).collect(Collectors.toSet());
    return new Reports(
        reports.actors(),
        kept.stream().map(r -> numbers.containsAll(within(r)) ? r : alone(r)).toList(),
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
