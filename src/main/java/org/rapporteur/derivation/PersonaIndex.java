package org.rapporteur.derivation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.graph.Hash;
import org.rapporteur.graph.Iris;
import org.rapporteur.identity.NameForm;
import org.rapporteur.identity.Persona;
import org.rapporteur.identity.Tally;

/**
 * The personas of all articles, counted: so that what a thousand articles say of one name costs no
 * more to look at than what one says.
 */
final class PersonaIndex {

  private final Statements index;
  private final DecisionBook decisions;
  private final Map<Node, Persona> before = new TreeMap<>(Nodes.ORDER);
  private final Set<Node> touched = new TreeSet<>(Nodes.ORDER);
  private final Set<Node> formerPersons = new TreeSet<>(Nodes.ORDER);

  PersonaIndex(Statements index, DecisionBook decisions) {
    this.index = index;
    this.decisions = decisions;
  }

  /** All personas that changed, came or went since this index was made. */
  Set<Node> touched() {
    return touched;
  }

  /** As a touched persona was before; empty when it is new. */
  Optional<Persona> before(Node persona) {
    return Optional.ofNullable(before.get(persona));
  }

  Optional<Node> of(Node appearance) {
    return index.object(appearance, Terms.PERSONA);
  }

  List<Node> appearances(Node persona) {
    return index.subjects(Terms.PERSONA, persona);
  }

  List<Node> withKey(String key) {
    return index.subjects(Terms.KEY, Statements.text(key));
  }

  /** Read in one go: personas are looked at more often than anything else. */
  Optional<Persona> read(Node persona) {
    Map<Node, List<Node>> stated = index.about(persona);
    if (!stated.containsKey(Terms.COUNT)) {
      return Optional.empty();
    }
    return Optional.of(
        Persona.of(
            persona.getURI(),
            first(stated, Terms.LABEL).map(Node::getLiteralLexicalForm).orElse(""),
            first(stated, Terms.STATE).map(Node::getURI),
            stated.getOrDefault(Terms.OFFICE, List.of()).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(TreeSet::new)),
            new Tally(
                Integer.parseInt(stated.get(Terms.COUNT).get(0).getLiteralLexicalForm()),
                day(stated, Terms.FIRST),
                day(stated, Terms.LAST)),
            stated.containsKey(Terms.ALONE)));
  }

  private static Optional<Node> first(Map<Node, List<Node>> stated, Node property) {
    return stated.getOrDefault(property, List.of()).stream().findFirst();
  }

  private static Optional<LocalDate> day(Map<Node, List<Node>> stated, Node property) {
    return first(stated, property).map(Node::getLiteralLexicalForm).map(LocalDate::parse);
  }

  /** Has somebody whose article changed look again at whom this persona is. */
  void touch(Node persona) {
    if (touched.add(persona)) {
      read(persona).ifPresent(p -> before.put(persona, p));
      leave(persona);
    }
  }

  /** Notes whom a persona was taken for. */
  void leave(Node persona) {
    person(persona).ifPresent(formerPersons::add);
  }

  /** The persons whose personas changed. */
  Set<Node> formerPersons() {
    return formerPersons;
  }

  /** Counts an appearance, unless it is counted already as what it is. */
  void put(Appearance appearance) {
    Optional<Node> persona = persona(appearance);
    Optional<Node> old = of(appearance.node());
    boolean same =
        old.equals(persona)
            && index.day(appearance.node(), Terms.DAY).equals(appearance.day())
            && Set.copyOf(index.texts(appearance.node(), Terms.ALIAS))
                .equals(Set.copyOf(appearance.aliases()));
    if (!same) {
      remove(appearance.node());
      persona.ifPresent(p -> add(p, appearance));
    }
  }

  /** Counts an appearance no longer. */
  void remove(Node appearance) {
    Optional<Node> old = of(appearance);
    if (old.isEmpty()) {
      return;
    }
    Node persona = old.get();
    touch(persona);
    Optional<LocalDate> day = index.day(appearance, Terms.DAY);
    List<String> aliases = index.texts(appearance, Terms.ALIAS);
    index.drop(appearance);
    aliases.stream()
        .filter(alias -> !isAlias(persona, alias))
        .forEach(alias -> index.delete(persona, Terms.ALIAS, Statements.text(alias)));
    Tally tally = read(persona).orElseThrow().tally();
    if (tally.count() == 1) {
      index.drop(persona);
    } else {
      write(persona, tally.borders(day) ? recount(persona) : tally.minus());
    }
  }

  private boolean isAlias(Node persona, String alias) {
    return index.dataset().stream(index.graph(), Node.ANY, Terms.ALIAS, Statements.text(alias))
        .anyMatch(quad -> index.has(quad.getSubject(), Terms.PERSONA, persona));
  }

  private Tally recount(Node persona) {
    return appearances(persona).stream()
        .map(a -> index.day(a, Terms.DAY))
        .reduce(Tally.NONE, Tally::plus, (a, b) -> Tally.sum(List.of(a, b)));
  }

  private void add(Node persona, Appearance appearance) {
    touch(persona);
    index.add(appearance.node(), Terms.PERSONA, persona);
    appearance.day().ifPresent(day -> index.add(appearance.node(), Terms.DAY, Statements.day(day)));
    for (String alias : appearance.aliases()) {
      index.add(appearance.node(), Terms.ALIAS, Statements.text(alias));
      index.add(persona, Terms.ALIAS, Statements.text(alias));
    }
    Tally tally = read(persona).map(Persona::tally).orElse(Tally.NONE);
    if (tally.count() == 0) {
      describe(persona, appearance);
    }
    write(persona, tally.plus(appearance.day()));
  }

  private void describe(Node persona, Appearance appearance) {
    index.add(persona, Terms.LABEL, Statements.text(appearance.label()));
    appearance.state().ifPresent(state -> index.add(persona, Terms.STATE, state));
    appearance.offices().forEach(o -> index.add(persona, Terms.OFFICE, Statements.text(o)));
    appearance.nameKey().ifPresent(k -> index.add(persona, Terms.NAME_KEY, Statements.text(k)));
    if (isPinned(appearance)) {
      index.add(persona, Terms.ALONE, Statements.text("true"));
    }
    keys(appearance).forEach(key -> index.add(persona, Terms.KEY, Statements.text(key)));
  }

  private void write(Node persona, Tally tally) {
    index.set(persona, Terms.COUNT, Statements.number(tally.count()));
    index.drop(persona, Terms.FIRST);
    index.drop(persona, Terms.LAST);
    tally.first().ifPresent(day -> index.add(persona, Terms.FIRST, Statements.day(day)));
    tally.last().ifPresent(day -> index.add(persona, Terms.LAST, Statements.day(day)));
  }

  /**
   * The persona of an appearance; none when nothing but its article can tell who it is. What names
   * no person for certain counts by the month, for holders of offices change.
   */
  private Optional<Node> persona(Appearance appearance) {
    NameForm name = NameForm.of(appearance.label());
    List<String> parts = new ArrayList<>();
    parts.add(appearance.label());
    parts.add(appearance.state().map(Node::getURI).orElse(""));
    parts.addAll(appearance.offices());
    if (isPinned(appearance)) {
      parts.add(appearance.node().getURI());
    } else if (!name.isFull()) {
      if (Keys.ofPartial(appearance).isEmpty()) {
        return Optional.empty();
      }
      parts.add(appearance.day().map(YearMonth::from).orElseThrow().toString());
    }
    String iri = Iris.DEFAULT_BASE + "index/persona-" + Hash.sha256(String.join("\n", parts));
    return Optional.of(NodeFactory.createURI(iri));
  }

  private List<String> keys(Appearance appearance) {
    NameForm name = NameForm.of(appearance.label());
    return name.isFull() || isPinned(appearance)
        ? Keys.ofFull(name, appearance)
        : Keys.ofPartial(appearance);
  }

  /** Whether a decision speaks of this one appearance and not of all that are called so. */
  private boolean isPinned(Appearance appearance) {
    return decisions.isApart(appearance.node())
        || decisions.isBonded(appearance.node()) && !NameForm.of(appearance.label()).isFull();
  }

  /** The aliases that articles give it. */
  List<String> aliases(Node persona) {
    return index.texts(persona, Terms.ALIAS);
  }

  List<String> nameKeys(Node persona) {
    return index.texts(persona, Terms.NAME_KEY);
  }

  /** Notes what was found out about whom a surname or office means; whether it was noted before. */
  boolean isAnswered(Node persona, String answer) {
    Node text = Statements.text(answer);
    boolean known = index.has(persona, Terms.ANSWER, text);
    index.put(persona, Terms.ANSWER, text);
    return known;
  }

  Optional<Node> person(Node persona) {
    return index.object(persona, Terms.PERSON);
  }

  void setPerson(Node persona, Node person) {
    index.set(persona, Terms.PERSON, person);
  }
}
