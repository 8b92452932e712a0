package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Organization;
import org.rapporteur.registry.Registry;

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

  /** The number of the body of this name; nothing for names of places and governments. */
  Optional<Integer> body(String name, Optional<String> state) {
    List<Name> names = registry.named(name);
    if (names.isEmpty()) {
      return Character.isUpperCase(name.codePointAt(0))
          ? Optional.of(cast.organization(name, state, name))
          : Optional.empty();
    }
    return names.stream()
        .map(Name::entry)
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .findFirst()
        .map(known -> cast.organization(known, name));
  }
}
