package org.rapporteur.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Report;
import org.rapporteur.event.Status;
import org.rapporteur.event.time.Period;

/**
 * An event as it is compared, of the gold or of the program.
 *
 * @param type meeting, call, visit or signing
 * @param status held, planned, proposed, cancelled or denied
 * @param parties who takes part
 * @param place where
 * @param placeStated whether the text says the place of this event
 * @param first the first day possible
 * @param last the last day possible
 * @param background whether it is mentioned in passing only
 * @param words the words that say so, for people who look it up
 */
record Entry(
    EventType type,
    Status status,
    List<Party> parties,
    Optional<String> place,
    boolean placeStated,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean background,
    String words) {

  Entry {
    parties = List.copyOf(parties);
  }

  /** What {@code report} says; {@code words} are its evidence. */
  static Entry of(Report report, String words) {
    List<Party> parties = new ArrayList<>();
    for (Participation participation : report.participations()) {
      Party party = Party.of(participation);
      if (parties.stream().noneMatch(p -> p.name().equals(party.name()))) {
        parties.add(party);
      }
    }
    return new Entry(
        report.type(),
        report.status(),
        parties,
        report.place().map(Location::name),
        report.place().map(Location::stated).orElse(false),
        report.when().flatMap(Period::notBefore),
        report.when().flatMap(Period::notAfter),
        false,
        words);
  }

  /** Whether it was a contact that took place, so that people met or spoke. */
  boolean isContact() {
    return status == Status.HELD && (type == EventType.MEETING || type == EventType.CALL);
  }

  /** Who faces whom in it. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (Party other : parties.subList(i + 1, parties.size())) {
        if (parties.get(i).faces(other)) {
          pairs.add(new Pair(parties.get(i), other));
        }
      }
    }
    return pairs;
  }

  boolean isDated() {
    return first.isPresent() || last.isPresent();
  }

  /** Whether both have a date and a day may be in both periods. */
  boolean overlaps(Entry other) {
    return isDated()
        && other.isDated()
        && !begin().isAfter(other.end())
        && !other.begin().isAfter(end());
  }

  /** Whether both periods have the same bounds. */
  boolean isDatedLike(Entry other) {
    return first.equals(other.first) && last.equals(other.last);
  }

  /** Whether the text says the place, so that it can be asked for. */
  boolean asksForPlace() {
    return place.isPresent() && placeStated;
  }

  /** Whether the words of one place are among the other's. */
  boolean isSamePlace(Entry other) {
    return place.isPresent()
        && other.place.isPresent()
        && Names.isPart(Names.words(place.get()), Names.words(other.place.get()));
  }

  /** Whether the words of the other stand in the words of this one. */
  boolean quotes(Entry other) {
    List<String> cue = Names.words(other.words);
    return !cue.isEmpty() && Collections.indexOfSubList(Names.words(words), cue) >= 0;
  }

  private LocalDate begin() {
    return first.orElse(LocalDate.MIN);
  }

  private LocalDate end() {
    return last.orElse(LocalDate.MAX);
  }

  @Override
  public String toString() {
    String who = parties.stream().map(Party::toString).collect(Collectors.joining(" | "));
    String when =
        first.equals(last)
            ? first.map(Object::toString).orElse("-")
            : first.map(Object::toString).orElse("") + ".." + last.map(Object::toString).orElse("");
    return (status + " " + type).toLowerCase(Locale.ROOT)
        + ": "
        + who
        + " @ "
        + place.orElse("-")
        + ", "
        + when;
  }
}
