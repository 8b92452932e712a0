package org.rapporteur.actor;

import java.util.Optional;
import org.rapporteur.registry.Registry;
import org.rapporteur.registry.State;

/**
 * What the resolvers of one document share.
 *
 * @param publisher the ISO code of the state whose office publishes it
 */
record Scene(
    Registry registry,
    Persons persons,
    Appositions appositions,
    Cast cast,
    Focus focus,
    Optional<String> publisher) {

  /** The number of the actor that this state is. */
  Optional<Integer> state(String iso2) {
    return registry.state(iso2).map(state -> cast.state(state, state.name()));
  }

  Optional<State> registered(String iso2) {
    return registry.state(iso2);
  }
}
