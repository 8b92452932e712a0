package org.rapporteur.event;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Mention;

/** One actor's part in a candidate, with the mention that brought it there. */
record Part(Actor actor, Role role, Mention mention) {

  /** Adds those of {@code more} whose actors are not among {@code parts} yet. */
  static void addAll(List<Part> parts, List<Part> more) {
    for (Part part : more) {
      if (parts.stream().noneMatch(p -> p.actor().id() == part.actor().id())) {
        parts.add(part);
      }
    }
  }
}
