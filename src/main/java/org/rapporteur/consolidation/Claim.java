package org.rapporteur.consolidation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one report says of its event, as far as it tells events apart.
 *
 * @param report its id
 * @param article the id of the article that makes it
 * @param type the type of the event
 * @param cast the principals, each with the state that it acts for, or with itself where it acts
 *     for none
 * @param days in which days the event must lie, if the report bounds them at all
 * @param places where, from the most exact place to the larger ones around it; empty when unknown
 * @param position where that place lies, if it is a town or a spot
 * @param country the state where it lies
 * @param stated whether the article says the place of this event
 * @param issued when the article was published
 * @param apart by which decision it is set apart from all but what is set apart with it
 * @param others reports that it was decided to be another event than, though it may be one with any
 *     other
 */
public record Claim(
    String report,
    String article,
    String type,
    SortedMap<String, String> cast,
    Optional<Days> days,
    List<String> places,
    Optional<Position> position,
    Optional<String> country,
    boolean stated,
    Optional<LocalDate> issued,
    Optional<String> apart,
    SortedSet<String> others) {

  /** A meeting near a city is said to be in the city, or is announced for it. */
  private static final double NEAR_KM = 50;

  private static final String VISIT = "Visit";

  /** Longer stretches of time tell no event. */
  private static final int LONGEST = 31;

  /**
   * Days from the first to the last.
   *
   * @param first not after the last
   * @param last not before the first
   */
  public record Days(LocalDate first, LocalDate last) {

    boolean isOne() {
      return first.equals(last);
    }

    long length() {
      return ChronoUnit.DAYS.between(first, last);
    }

    boolean meets(Days other, int slack) {
      return !first.isAfter(other.last.plusDays(slack))
          && !other.first.isAfter(last.plusDays(slack));
    }
  }

  public Claim {
    cast = Collections.unmodifiableSortedMap(new TreeMap<>(cast));
    places = List.copyOf(places);
    others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
  }

  /** Whether somebody decided that the two are not about one event. */
  boolean differs(Claim other) {
    return others.contains(other.report) || other.others.contains(report);
  }

  /** Whether it tells too little to be about the same event as another. */
  public boolean isVague() {
    return cast.isEmpty() || days.map(d -> d.length() > LONGEST).orElse(true);
  }

  /** Whether its days are one. */
  boolean isDated() {
    return !isVague() && days.map(Days::isOne).orElse(false);
  }

  LocalDate first() {
    return days.orElseThrow().first();
  }

  /** The principals. */
  public Set<String> actors() {
    return cast.keySet();
  }

  /** Whether the two name places that exclude each other. */
  boolean elsewhere(Claim other) {
    boolean countries =
        country.isPresent() && other.country.isPresent() && !country.equals(other.country);
    return countries || stated && other.stated && !nested(other) && !near(other);
  }

  /** A visit goes from one place to the next, however near. */
  private boolean near(Claim other) {
    return !type.equals(VISIT)
        && position.isPresent()
        && other.position.filter(p -> p.kilometresTo(position.get()) <= NEAR_KM).isPresent();
  }

  private boolean nested(Claim other) {
    return places.isEmpty()
        || other.places.isEmpty()
        || places.contains(other.places.get(0))
        || other.places.contains(places.get(0));
  }
}
