package org.rapporteur.derivation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.graph.Graphs;
import org.rapporteur.graph.Hash;
import org.rapporteur.graph.Iris;
import org.rapporteur.identity.Bonds;
import org.rapporteur.identity.Doubt;
import org.rapporteur.identity.Identification;
import org.rapporteur.identity.Link;
import org.rapporteur.identity.NameForm;
import org.rapporteur.identity.People;
import org.rapporteur.identity.Person;
import org.rapporteur.identity.Persona;

/** Ties the persons of articles with full names to the persons that several articles mean. */
final class PersonLinks {

  private static final int SLUG = 48;

  private final PersonaIndex index;
  private final DecisionBook decisions;
  private final ActorLinks links;
  private final PersonFacts facts;

  /** What was read already, for many personas share a name. */
  private final Map<Node, Optional<Persona>> known = new HashMap<>();

  private final Map<Node, Person> found = new HashMap<>();
  private final Map<NameForm, Map<Node, Persona>> nearby = new HashMap<>();

  PersonLinks(
      DatasetGraph dataset,
      PersonaIndex index,
      DecisionBook decisions,
      ActorLinks links,
      Changed changed) {
    this.index = index;
    this.decisions = decisions;
    this.links = links;
    this.facts = new PersonFacts(new Statements(dataset, Graphs.DERIVED), index, changed);
  }

  /**
   * Finds anew who the touched personas are, and those whose names may be theirs.
   *
   * @param fresh appearances in changed articles, to be linked in any case
   * @return the personas that are another person than before
   */
  Set<Node> update(Collection<Appearance> fresh) {
    Set<Node> moved = new TreeSet<>(Nodes.ORDER);
    Map<Node, List<Node>> freshByPersona =
        fresh.stream()
            .map(Appearance::node)
            .filter(node -> index.of(node).isPresent())
            .collect(Collectors.groupingBy(node -> index.of(node).orElseThrow()));
    Map<Node, Persona> all = new TreeMap<>(Nodes.ORDER);
    List<Person> persons = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Node persona : index.touched()) {
      Set<Node> start = start(persona);
      start.removeAll(all.keySet());
      if (!start.isEmpty()) {
        Map<Node, Persona> component = component(start);
        all.putAll(component);
        People people =
            Identification.of(List.copyOf(component.values()), bonds(component.keySet()));
        people.persons().forEach(person -> present(person).ifPresent(persons::add));
        doubts.addAll(people.doubts());
      }
    }
    name(all, persons, doubts, freshByPersona, moved);
    facts.finish().forEach(links::vanish);
    return moved;
  }

  /** A person as articles have it now; none when no article has it. */
  private static Optional<Person> present(Person person) {
    return Optional.of(person.personas().stream().filter(p -> !isGone(p)).toList())
        .filter(personas -> !personas.isEmpty())
        .map(Person::new);
  }

  /** A touched persona, or those that were near it when it is gone. */
  private Set<Node> start(Node persona) {
    Set<Node> start = new TreeSet<>(Nodes.ORDER);
    if (index.read(persona).filter(PersonLinks::isFull).isPresent()) {
      start.add(persona);
    }
    index
        .before(persona)
        .filter(PersonLinks::isFull)
        .ifPresent(old -> start.addAll(near(old).keySet()));
    return start;
  }

  private Optional<Persona> read(Node persona) {
    return known.computeIfAbsent(persona, p -> index.read(p).or(() -> decisions.persona(p)));
  }

  /** Whether no article has it, and only a decision speaks of it. */
  private static boolean isGone(Persona persona) {
    return persona.tally().count() == 0;
  }

  static boolean isFull(Persona persona) {
    return persona.alone() || persona.name().isFull();
  }

  private Map<Node, Persona> component(Set<Node> start) {
    Map<Node, Persona> component = new TreeMap<>(Nodes.ORDER);
    Deque<Node> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      Node node = open.remove();
      Optional<Persona> persona = read(node);
      if (persona.isPresent() && component.putIfAbsent(node, persona.get()) == null) {
        open.addAll(near(persona.get()).keySet());
        open.addAll(bonded(node));
      }
    }
    return component;
  }

  /** Personas whose names may be the same as this one's. */
  private Map<Node, Persona> near(Persona persona) {
    return nearby.computeIfAbsent(persona.name(), name -> findNear(persona));
  }

  private Map<Node, Persona> findNear(Persona persona) {
    Map<Node, Persona> near = new TreeMap<>(Nodes.ORDER);
    for (String key : persona.name().keys()) {
      for (Node node : index.withKey(Keys.ofName(key))) {
        if (!near.containsKey(node)) {
          read(node).filter(p -> p.name().mayFit(persona.name())).ifPresent(p -> near.put(node, p));
        }
      }
    }
    for (Node node : decisions.bonded()) {
      read(node).filter(p -> p.name().mayFit(persona.name())).ifPresent(p -> near.put(node, p));
    }
    return near;
  }

  private Set<Node> bonded(Node persona) {
    Set<Node> bonded = new TreeSet<>(Nodes.ORDER);
    for (Node node : decisions.bonded()) {
      if (persona(node).equals(Optional.of(persona))) {
        decisions.bonded(node).forEach(other -> persona(other).ifPresent(bonded::add));
      }
    }
    return bonded;
  }

  /** The persona that a decision means: itself, or that of an article's actor. */
  private Optional<Node> persona(Node operand) {
    return read(operand).isPresent() ? Optional.of(operand) : index.of(operand);
  }

  private Bonds bonds(Set<Node> component) {
    Set<Bonds.Pair> same = new HashSet<>();
    Set<Bonds.Pair> different = new HashSet<>();
    for (Node node : component) {
      bonded(node).forEach(other -> same.add(new Bonds.Pair(node.getURI(), other.getURI())));
    }
    decisions
        .differing()
        .forEach(
            pair ->
                persona(pair.get(0))
                    .filter(component::contains)
                    .ifPresent(
                        one ->
                            persona(pair.get(1))
                                .filter(other -> component.contains(other) && !other.equals(one))
                                .ifPresent(
                                    other ->
                                        different.add(
                                            new Bonds.Pair(one.getURI(), other.getURI())))));
    return new Bonds(same, different);
  }

  /** Gives persons their IRIs and ties what appears in articles to them. */
  private void name(
      Map<Node, Persona> personas,
      List<Person> persons,
      List<Doubt> doubts,
      Map<Node, List<Node>> fresh,
      Set<Node> moved) {
    List<Set<Node>> groups = persons.stream().map(PersonLinks::nodes).toList();
    Identifiers identifiers =
        new Identifiers(index::person, node -> personas.get(node).tally().count(), facts::isKnown);
    Identifiers.Assignment names = identifiers.assign(groups, set -> mint(set, personas));
    links.replace(names.replaced());
    for (int i = 0; i < groups.size(); i++) {
      Node name = names.names().get(i);
      links.revive(name);
      if (!isSettled(groups.get(i), name)) {
        tie(persons.get(i), name, fresh, moved);
      }
    }
    doubt(doubts, groups, names.names());
  }

  /** Whether a person has the same personas as before, and they are as they were. */
  private boolean isSettled(Set<Node> personas, Node name) {
    return !index.formerPersons().contains(name)
        && facts.personas(name).equals(personas)
        && personas.stream().noneMatch(index.touched()::contains);
  }

  private void tie(Person person, Node name, Map<Node, List<Node>> fresh, Set<Node> moved) {
    facts.describe(name, person);
    for (Persona persona : person.personas()) {
      Node node = NodeFactory.createURI(persona.id());
      boolean same = index.person(node).equals(Optional.of(name));
      List<Node> appearances =
          same && !facts.isRenamed(name)
              ? fresh.getOrDefault(node, List.of())
              : index.appearances(node);
      appearances.forEach(a -> tie(a, name, person.link(persona)));
      if (!same) {
        index.leave(node);
        index.setPerson(node, name);
        moved.add(node);
      }
    }
  }

  private void tie(Node appearance, Node name, Link link) {
    links.tie(appearance, name, link);
    links.certain(appearance);
  }

  private void doubt(List<Doubt> doubts, List<Set<Node>> groups, List<Node> names) {
    Map<Node, Map<Node, String>> doubted = new TreeMap<>(Nodes.ORDER);
    Map<String, Node> nameOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Node name = names.get(i);
      doubted.put(name, new TreeMap<>(Nodes.ORDER));
      groups.get(i).forEach(persona -> nameOf.put(persona.getURI(), name));
    }
    for (Doubt doubt : doubts) {
      Node one = nameOf.get(doubt.one());
      Node other = nameOf.get(doubt.other());
      if (one != null && other != null && !one.equals(other)) {
        doubted.get(one).put(other, doubt.why());
      }
    }
    doubted.forEach(links::doubt);
  }

  private static Set<Node> nodes(Person person) {
    return person.personas().stream()
        .map(p -> NodeFactory.createURI(p.id()))
        .collect(Collectors.toCollection(() -> new TreeSet<>(Nodes.ORDER)));
  }

  private String mint(Set<Node> personas, Map<Node, Persona> component) {
    Persona lead = new Person(personas.stream().map(component::get).toList()).lead();
    Node node = NodeFactory.createURI(lead.id());
    String key =
        index.nameKeys(node).stream()
            .findFirst()
            .orElse(String.join(" ", NameForm.of(lead.label()).words()));
    String slug = key.replace(' ', '-');
    return Iris.DEFAULT_BASE
        + "id/person-"
        + slug.substring(0, Math.min(SLUG, slug.length()))
        + "."
        + Hash.shortened(key + "\n" + lead.state().orElse(""));
  }

  /** Whom these personas are. */
  Set<Node> named(Collection<Node> personas) {
    Set<Node> names = new TreeSet<>(Nodes.ORDER);
    personas.forEach(p -> index.person(p).ifPresent(names::add));
    return names;
  }

  /** A person with all of its personas, once {@link #update} has found them. */
  Person person(Node name) {
    return found.computeIfAbsent(
        name, n -> new Person(facts.personas(n).stream().flatMap(p -> read(p).stream()).toList()));
  }
}
