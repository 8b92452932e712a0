package org.rapporteur.page.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which something can have happened; open ends are unknown.
 *
 * @param from the first possible day
 * @param to the last possible day
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  private static final int WEEK = 7;

  /** Whether both ends are known. */
  public boolean isBounded() {
    return from.isPresent() && to.isPresent();
  }

  /** Whether the two can share a day. */
  public boolean meets(Period other) {
    return !isAfter(other) && !other.isAfter(this);
  }

  private boolean isAfter(Period other) {
    return from.isPresent() && other.to.isPresent() && from.get().isAfter(other.to.get());
  }

  /** Whether this names fewer days, all of them days of the other. */
  public boolean isNarrowerThan(Period other) {
    return isBounded()
        && !equals(other)
        && other.from.map(day -> !from.get().isBefore(day)).orElse(true)
        && other.to.map(day -> !to.get().isAfter(day)).orElse(true);
  }

  /** How exactly the days are known. */
  public Certainty certainty() {
    if (!isBounded()) {
      return from.isEmpty() && to.isEmpty() ? Certainty.NONE : Certainty.OPEN;
    }
    long days = ChronoUnit.DAYS.between(from.get(), to.get());
    return days == 0 ? Certainty.DAY : days <= WEEK ? Certainty.RANGE : Certainty.MONTH;
  }

  /** From the one day to some weeks, to one end only, to nothing. */
  public enum Certainty {
    DAY,
    RANGE,
    MONTH,
    OPEN,
    NONE
  }
}
