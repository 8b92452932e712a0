package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that acts in one document.
 *
 * @param id its number in the document, from 0
 * @param kind person, organization or state
 * @param name the fullest form of its name in the document, without title; for states the
 *     registry's name
 * @param state the ISO code of the state that it acts for; empty for international bodies and where
 *     unknown
 * @param entry the {@code id} of its entry in the registry
 * @param offices the offices that the text gives it, in order of appearance
 * @param aliases the other forms of its name in this document
 * @param confidence how sure it is that this is such an actor, 0 to 1
 */
public record Actor(
    int id,
    Kind kind,
    String name,
    Optional<String> state,
    Optional<String> entry,
    List<Office> offices,
    List<String> aliases,
    double confidence) {

  /** What an actor is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    STATE
  }

  public Actor {
    offices = List.copyOf(offices);
    aliases = List.copyOf(aliases);
  }
}
