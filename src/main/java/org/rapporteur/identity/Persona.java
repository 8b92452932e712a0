package org.rapporteur.identity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What articles call somebody: one name, one state and certain offices. Articles that agree on all
 * three mean one persona; a person has several.
 *
 * @param id what it is known by
 * @param label the name as the articles write it
 * @param state the state, if any article's wording tells it
 * @param offices the kinds of offices that one article gives the name together
 * @param tally in how many articles, from when until when
 * @param alone whether somebody decided that it is nobody else
 */
public record Persona(
    String id,
    String label,
    NameForm name,
    Optional<String> state,
    SortedSet<String> offices,
    Tally tally,
    boolean alone) {

  public Persona {
    offices = Collections.unmodifiableSortedSet(new TreeSet<>(offices));
  }

  /** With a name as articles write it. */
  public static Persona of(
      String id,
      String label,
      Optional<String> state,
      Set<String> offices,
      Tally tally,
      boolean alone) {
    return new Persona(id, label, NameForm.of(label), state, new TreeSet<>(offices), tally, alone);
  }

  boolean sharesOffice(Persona other) {
    return !Collections.disjoint(offices, other.offices);
  }
}
