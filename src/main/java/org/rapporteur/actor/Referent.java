package org.rapporteur.actor;

import java.util.List;

/** To whom a phrase refers, how sure that is, and why. */
record Referent(List<Integer> actors, double confidence, String reason) {

  Referent {
    actors = List.copyOf(actors);
  }

  static Referent to(int actor, double confidence, String reason) {
    return new Referent(List.of(actor), confidence, reason);
  }

  static Referent unknown(String reason) {
    return new Referent(List.of(), 0, reason);
  }

  boolean isKnown() {
    return !actors.isEmpty();
  }
}
