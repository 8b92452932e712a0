package org.rapporteur.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom an office tells when the name does not: a bare surname with an office and state, or the
 * office alone.
 */
public final class Holders {

  /** How many days before the first and after the last report somebody is taken for the holder. */
  public static final int REACH = 180;

  /** Offices of lower rank have several holders at a time. */
  private static final int LAST_SINGLE_RANK = 4;

  private Holders() {}

  /**
   * What was found.
   *
   * @param person the holder, if there is exactly one
   * @param link why
   * @param doubts whom it may be otherwise
   */
  public record Answer(Optional<Person> person, Link link, List<Person> doubts) {}

  /** Whether an office that has no name with it can have a single holder. */
  public static boolean isSingle(String office) {
    int rank = Integer.parseInt(office.split(" ", 2)[0]);
    return rank <= LAST_SINGLE_RANK && (rank <= 2 || office.contains(" "));
  }

  /**
   * Who of these is meant.
   *
   * @param persona a surname, perhaps with initials, or no name at all
   * @param persons everybody attested in one of its offices, for its state
   */
  public static Answer of(Persona persona, List<Person> persons) {
    List<Person> holders = new ArrayList<>();
    List<Person> named = new ArrayList<>();
    for (Person person : persons) {
      boolean fits = isNamed(persona, person);
      if (fits) {
        named.add(person);
      }
      if (fits && holds(persona, person)) {
        holders.add(person);
      }
    }
    if (holders.size() == 1) {
      return new Answer(Optional.of(holders.get(0)), link(persona), List.of());
    }
    return new Answer(Optional.empty(), link(persona), holders.isEmpty() ? named : holders);
  }

  private static Link link(Persona persona) {
    return persona.name().words().isEmpty()
        ? new Link(0.75, "the only known holder of the office at the time")
        : new Link(0.85, "same surname, office and state at the time");
  }

  private static boolean isNamed(Persona persona, Person person) {
    return person.personas().stream().anyMatch(p -> persona.name().abbreviates(p.name()));
  }

  private static boolean holds(Persona persona, Person person) {
    Tally tenure = person.tenure(p -> p.sharesOffice(persona) && p.state().equals(persona.state()));
    Optional<LocalDate> day = persona.tally().first();
    return day.isPresent()
        && tenure.first().isPresent()
        && !day.get().isBefore(tenure.first().get().minusDays(REACH))
        && !day.get().isAfter(tenure.last().orElseThrow().plusDays(REACH));
  }
}
