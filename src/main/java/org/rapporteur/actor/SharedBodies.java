package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.registry.State;

/**
 * Tells whether 'Foreign Office' and 'Congress' are the bodies that the registry knows by these
 * names: several states have some, and a text about another state means that state's own.
 */
final class SharedBodies {

  private static final Set<String> FORMS = Table.read("shared-bodies.txt").words();

  private final Set<String> named;

  /**
   * Bodies in a document.
   *
   * @param home the state whose office publishes it
   * @param hits what the registry knows of its words, by sentence
   */
  SharedBodies(Optional<String> home, List<List<Hit>> hits) {
    Stream<String> states =
        hits.stream()
            .flatMap(List::stream)
            .filter(hit -> !isShared(hit))
            .flatMap(hit -> owner(hit).stream());
    named = Stream.concat(states, home.stream()).collect(Collectors.toSet());
  }

  private static Optional<String> owner(Hit hit) {
    return hit.state().map(State::iso2).or(() -> hit.organization().flatMap(o -> o.state()));
  }

  private static boolean isShared(Hit hit) {
    return hit.names().stream().anyMatch(name -> FORMS.contains(name.form()));
  }

  /** The hits without those on bodies of a state that the document does not speak of. */
  List<Hit> known(List<Hit> hits) {
    return hits.stream().filter(this::isKnown).toList();
  }

  private boolean isKnown(Hit hit) {
    Optional<String> owner = hit.organization().flatMap(o -> o.state());
    return owner.isEmpty() || !isShared(hit) || named.contains(owner.get());
  }
}
