package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.registry.Place;

/** An office phrase while it is being read. */
final class Draft {

  private static final Set<String> TOPICAL =
      Set.of("envoy", "representative", "coordinator", "mediator", "adviser", "expert", "analyst");

  final Line line;
  Lexicon.Form head;
  int titleFirst = -1;
  int titleLast;
  int headLast;

  /** States by their bare names before the head: a 'Syria envoy' is nobody's of Syria. */
  final Set<String> topics = new LinkedHashSet<>();

  final List<String> states = new ArrayList<>();
  Optional<String> organization = Optional.empty();
  final Set<String> fields = new LinkedHashSet<>();
  boolean former;
  boolean deputy;
  boolean stateBehind;
  Determiner determiner = Determiner.NONE;
  String possessor = "";
  int count;

  Draft(Line line, int first) {
    this.line = line;
  }

  void state(String iso2) {
    if (!states.contains(iso2)) {
      states.add(iso2);
    }
  }

  /** The state in which the largest place of the name lies. */
  void countryOf(Hit hit) {
    hit.places().stream()
        .max(Comparator.comparingInt(Place::population))
        .flatMap(Place::country)
        .ifPresent(this::state);
  }

  void field(String field) {
    if (!field.isEmpty()) {
      fields.add(field);
    }
  }

  void titleFrom(int i) {
    if (titleFirst < 0) {
      titleFirst = i;
    }
  }

  OfficePhrase phrase(int first, int last, boolean oneOf) {
    field(head.head().portfolio());
    if (TOPICAL.contains(head.head().rank())) {
      states.removeAll(topics);
    }
    boolean whole = titleLast == headLast || !head.head().rank().equals("secretary");
    if (states.isEmpty() && whole && !head.head().state().isEmpty()) {
      states.add(head.head().state());
    }
    return new OfficePhrase(
        first,
        last,
        head.head(),
        head.plural() && !oneOf,
        line.words(titleFirst, titleLast),
        List.copyOf(states),
        organization,
        Set.copyOf(fields),
        former,
        deputy,
        determiner,
        possessor,
        count);
  }
}
