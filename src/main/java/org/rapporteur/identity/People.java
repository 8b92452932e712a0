package org.rapporteur.identity;

import java.util.List;

/**
 * Whom personas are.
 *
 * @param persons each persona is in one of them
 * @param doubts pairs of personas of different persons that may be one
 */
public record People(List<Person> persons, List<Doubt> doubts) {

  public People {
    persons = List.copyOf(persons);
    doubts = List.copyOf(doubts);
  }
}
