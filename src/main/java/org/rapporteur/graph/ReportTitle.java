package org.rapporteur.graph;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Role;
import org.rapporteur.event.Status;
import org.rapporteur.event.time.Period;

/**
 * Says in one line what is reported: 'Meeting of Viktor Goremykin and No Kwang Chol, Pyongyang, 5–8
 * November 2025'. {@code ontology/rules} words the labels of events in the same way.
 */
final class ReportTitle {

  private static final Map<Status, String> PREFIX =
      Map.of(
          Status.HELD, "",
          Status.PLANNED, "Planned ",
          Status.PROPOSED, "Proposed ",
          Status.CANCELLED, "Cancelled ",
          Status.DENIED, "Denied ");

  private static final DateTimeFormatter DAY = format("d");
  private static final DateTimeFormatter DAY_MONTH = format("d MMMM");
  private static final DateTimeFormatter FULL = format("d MMMM yyyy");

  private ReportTitle() {}

  static String of(Report report) {
    String type = report.type().name().toLowerCase(Locale.ROOT);
    String event = PREFIX.get(report.status()) + type;
    return Character.toUpperCase(event.charAt(0))
        + event.substring(1)
        + who(report)
        + report.place().map(Location::name).map(p -> ", " + p).orElse("")
        + report.when().map(p -> ", " + days(p)).orElse("");
  }

  private static String who(Report report) {
    Predicate<Participation> host = p -> p.role() == Role.HOST;
    List<String> hosts = names(report, host);
    List<String> others = names(report, host.negate());
    if (report.type() != EventType.VISIT || hosts.isEmpty() || others.isEmpty()) {
      return " of " + enumerate(names(report, p -> true));
    }
    return " of " + enumerate(others) + " to " + enumerate(hosts);
  }

  private static List<String> names(Report report, Predicate<Participation> which) {
    return report.participations().stream()
        .filter(which)
        .map(p -> p.actor().name())
        .distinct()
        .toList();
  }

  private static String enumerate(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String days(Period period) {
    Optional<LocalDate> first = period.notBefore();
    Optional<LocalDate> last = period.notAfter();
    if (first.isEmpty()) {
      return "by " + FULL.format(last.orElseThrow());
    }
    return last.isEmpty() ? "from " + FULL.format(first.get()) : days(first.get(), last.get());
  }

  private static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return FULL.format(first);
    }
    if (first.getYear() != last.getYear()) {
      return FULL.format(first) + " – " + FULL.format(last);
    }
    return first.getMonth() == last.getMonth()
        ? DAY.format(first) + "–" + FULL.format(last)
        : DAY_MONTH.format(first) + " – " + FULL.format(last);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
