package org.rapporteur.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;

/**
 * Where an article seems to contradict itself: two days for one event. Whether it is one event or
 * two, the program cannot tell; it keeps both reports and says so.
 */
final class Contradictions {

  /** Farther apart, the same people meet again. */
  private static final int NEAR = 3;

  private Contradictions() {}

  /** One sentence for each pair of reports. */
  static List<String> of(Reports reports) {
    List<String> found = new ArrayList<>();
    for (Report one : reports.reports()) {
      for (Report other : reports.reports()) {
        if (one.number() < other.number() && isOne(one, other)) {
          day(one)
              .flatMap(first -> day(other).filter(second -> differ(first, second)))
              .ifPresent(second -> found.add(sentence(one, other)));
        }
      }
    }
    return found;
  }

  private static boolean isOne(Report one, Report other) {
    return one.type() == other.type()
        && one.status() == other.status()
        && actors(one).equals(actors(other))
        && !elsewhere(one, other);
  }

  private static Set<Integer> actors(Report report) {
    return report.participations().stream()
        .map(participation -> participation.actor().id())
        .collect(Collectors.toSet());
  }

  private static boolean elsewhere(Report one, Report other) {
    Optional<String> place = one.place().map(Location::name);
    Optional<String> otherPlace = other.place().map(Location::name);
    return place.isPresent() && otherPlace.isPresent() && !place.equals(otherPlace);
  }

  private static Optional<LocalDate> day(Report report) {
    return report
        .when()
        .filter(when -> when.stated() && when.notBefore().equals(when.notAfter()))
        .flatMap(when -> when.notBefore());
  }

  private static boolean differ(LocalDate one, LocalDate other) {
    long days = Math.abs(ChronoUnit.DAYS.between(one, other));
    return days > 0 && days <= NEAR;
  }

  private static String sentence(Report one, Report other) {
    return "dates a "
        + one.type().name().toLowerCase(Locale.ROOT)
        + " of "
        + one.participations().stream()
            .map(Participation::actor)
            .map(Actor::name)
            .distinct()
            .collect(Collectors.joining(" and "))
        + " "
        + day(one).orElseThrow()
        + " (report "
        + one.number()
        + ") and "
        + day(other).orElseThrow()
        + " (report "
        + other.number()
        + "); both are kept, and 'link same' joins them if they are one";
  }
}
