package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.registry.Organization;
import org.rapporteur.registry.State;

/** Numbers the actors of a document in the order in which they appear. */
final class Cast {

  /** What stands behind a number: a person, or a named body or state. */
  private static final class Part {
    final Person person;
    final Actor.Kind kind;
    final String name;
    final Optional<String> state;
    final Optional<String> entry;
    final Set<String> aliases = new LinkedHashSet<>();

    Part(
        Person person,
        Actor.Kind kind,
        String name,
        Optional<String> state,
        Optional<String> entry) {
      this.person = person;
      this.kind = kind;
      this.name = name;
      this.state = state;
      this.entry = entry;
    }
  }

  private final Map<Object, Integer> ids = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();

  int person(Person person) {
    return id(
        person, () -> new Part(person, Actor.Kind.PERSON, "", Optional.empty(), Optional.empty()));
  }

  int state(State state, String form) {
    int id =
        id(
            state.id(),
            () ->
                new Part(
                    null,
                    Actor.Kind.STATE,
                    state.name(),
                    Optional.of(state.iso2()),
                    Optional.of(state.id())));
    parts.get(id).aliases.add(plain(form));
    return id;
  }

  int organization(Organization organization, String form) {
    int id =
        id(
            organization.id(),
            () ->
                new Part(
                    null,
                    Actor.Kind.ORGANIZATION,
                    organization.name(),
                    organization.state(),
                    Optional.of(organization.id())));
    parts.get(id).aliases.add(plain(form));
    return id;
  }

  /** A body that the registry does not know. */
  int organization(String name, Optional<String> state, String form) {
    int id =
        id(
            "body " + Lexicon.fold(name),
            () -> new Part(null, Actor.Kind.ORGANIZATION, name, state, Optional.empty()));
    parts.get(id).aliases.add(plain(form));
    return id;
  }

  private int id(Object key, java.util.function.Supplier<Part> part) {
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    parts.add(part.get());
    ids.put(key, parts.size() - 1);
    return parts.size() - 1;
  }

  /** The person with this number, if it is one. */
  Optional<Person> person(int id) {
    return Optional.ofNullable(parts.get(id).person);
  }

  /** The state that the actor with this number acts for. */
  Optional<String> stateOf(int id) {
    Part part = parts.get(id);
    return part.person == null ? part.state : part.person.state();
  }

  boolean isState(int id) {
    return parts.get(id).kind == Actor.Kind.STATE;
  }

  /** All actors by number. */
  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (int id = 0; id < parts.size(); id++) {
      actors.add(actor(id, parts.get(id)));
    }
    return actors;
  }

  private static Actor actor(int id, Part part) {
    if (part.person == null) {
      List<String> aliases = part.aliases.stream().filter(a -> !a.equals(part.name)).toList();
      return new Actor(
          id,
          part.kind,
          part.name,
          part.state,
          part.entry,
          List.of(),
          aliases,
          part.entry.isPresent() ? 0.95 : 0.7);
    }
    Person person = part.person;
    List<Office> offices =
        person.offices().stream()
            .filter(h -> !h.phrase().head().rank().equals("counterpart"))
            .map(
                h ->
                    new Office(
                        h.phrase().title(),
                        h.state().or(person::state),
                        h.phrase().organization(),
                        h.phrase().former(),
                        h.span()))
            .distinct()
            .toList();
    return new Actor(
        id,
        Actor.Kind.PERSON,
        person.written(),
        person.state(),
        Optional.empty(),
        offices,
        person.aliases(),
        person.confidence());
  }

  /** The form without the stop of its sentence: 'NATO.' but 'U.S.'. */
  private static String plain(String form) {
    return form.indexOf('.') == form.length() - 1 && form.length() > 3
        ? form.substring(0, form.length() - 1)
        : form;
  }
}
