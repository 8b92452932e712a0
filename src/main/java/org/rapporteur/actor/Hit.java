package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Organization;
import org.rapporteur.registry.Place;
import org.rapporteur.registry.State;

/** Tokens {@code first} to {@code last} (behind it) are a form that the registry knows. */
record Hit(int first, int last, List<Name> names) {

  /** The state that the form names or stands for. */
  Optional<State> state() {
    return names.stream()
        .map(Name::entry)
        .filter(State.class::isInstance)
        .map(State.class::cast)
        .findFirst();
  }

  /** Whether it is a state's own name or abbreviation. */
  boolean isState() {
    return uses(Name.Use.LABEL, Name.Use.ABBREVIATION)
        && stateBy(Name.Use.LABEL, Name.Use.ABBREVIATION);
  }

  /** Whether it can stand before a noun for the state: 'Russian', 'U.S.', 'Thai'. */
  boolean isAdjective() {
    return uses(Name.Use.ADJECTIVE, Name.Use.DEMONYM);
  }

  boolean isDemonym() {
    return uses(Name.Use.DEMONYM);
  }

  /** Whether it is a seat or capital that may stand for a government. */
  boolean isSeat() {
    return uses(Name.Use.CAPITAL, Name.Use.METONYM);
  }

  Optional<Organization> organization() {
    return names.stream()
        .map(Name::entry)
        .filter(Organization.class::isInstance)
        .map(Organization.class::cast)
        .findFirst();
  }

  List<Place> places() {
    return names.stream()
        .map(Name::entry)
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .toList();
  }

  int length() {
    return last - first;
  }

  private boolean stateBy(Name.Use... uses) {
    return names.stream()
        .anyMatch(n -> n.entry() instanceof State && List.of(uses).contains(n.use()));
  }

  private boolean uses(Name.Use... uses) {
    return names.stream().anyMatch(n -> List.of(uses).contains(n.use()));
  }
}
