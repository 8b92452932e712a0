package org.rapporteur.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which offices one person can have. An office is a rank, from 1 for heads of state, and what tells
 * it from others of the rank: '3 foreign', '4 defence', '2'. Ranks beyond those of envoys are too
 * common to tell anybody apart.
 */
final class Offices {

  private static final int LAST_TELLING_RANK = 6;

  /** Nobody is reported in the office after next within fewer days, but for promotions. */
  private static final int CAREER_STEP = 90;

  private final List<Persona> group;
  private final Map<Persona, Tally> tenures = new HashMap<>();

  /**
   * Those of personas.
   *
   * @param group personas of one name, which may be one person
   */
  Offices(List<Persona> group) {
    this.group = group;
  }

  /** Whether the offices of two personas speak against one person. */
  boolean conflict(Persona one, Persona other) {
    List<String> own = telling(one);
    List<String> others = telling(other);
    if (own.isEmpty() || others.isEmpty() || joint(one, other) || bridged(own, others)) {
      return false;
    }
    return !succeeds(one, other, own, others);
  }

  /** Whether their offices speak for one person: the same, or two that go together. */
  boolean joint(Persona one, Persona other) {
    return one.sharesOffice(other)
        || one.name().sameWords(other.name())
            && one.offices().stream()
                .anyMatch(a -> other.offices().stream().anyMatch(b -> OfficePair.atOnce(a, b)));
  }

  /** Whether some article gives one persona an office of each. */
  private boolean bridged(List<String> own, List<String> others) {
    return group.stream()
        .anyMatch(
            p ->
                own.stream().anyMatch(p.offices()::contains)
                    && others.stream().anyMatch(p.offices()::contains));
  }

  private boolean succeeds(Persona one, Persona other, List<String> own, List<String> others) {
    Tally first = whole(one);
    Tally second = whole(other);
    if (first.first().isEmpty() || second.first().isEmpty() || first.overlaps(second)) {
      return false;
    }
    return gap(first, second) >= CAREER_STEP
        || own.stream().anyMatch(a -> others.stream().anyMatch(b -> promotion(a, b)));
  }

  /** As all personas with one of the offices attest it. */
  private Tally whole(Persona persona) {
    return tenures.computeIfAbsent(
        persona,
        one ->
            Tally.sum(
                group.stream()
                    .filter(p -> p.equals(one) || p.sharesOffice(one))
                    .map(Persona::tally)
                    .toList()));
  }

  private static long gap(Tally one, Tally other) {
    LocalDate end = one.last().orElseThrow();
    return end.isBefore(other.first().orElseThrow())
        ? ChronoUnit.DAYS.between(end, other.first().orElseThrow())
        : ChronoUnit.DAYS.between(other.last().orElseThrow(), one.first().orElseThrow());
  }

  /** From deputy to minister of one portfolio, or from head of government to head of state. */
  private static boolean promotion(String one, String other) {
    int step = Math.abs(rank(one) - rank(other));
    return step <= 1 && (rank(one) + rank(other) <= 3 || kind(one).equals(kind(other)));
  }

  private static List<String> telling(Persona persona) {
    return persona.offices().stream().filter(office -> rank(office) <= LAST_TELLING_RANK).toList();
  }

  private static int rank(String office) {
    return Integer.parseInt(office.split(" ", 2)[0]);
  }

  private static String kind(String office) {
    String[] parts = office.split(" ", 2);
    return parts.length > 1 ? parts[1] : "";
  }
}
