package org.rapporteur.derivation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.identity.Holders;
import org.rapporteur.identity.Person;
import org.rapporteur.identity.Persona;
import org.rapporteur.identity.Tally;

/** Ties bare surnames with an office, and offices without a name, to their holders at the time. */
final class HolderLinks {

  private static final String DOUBT = "same surname; the office or the time tells too little";

  private final PersonaIndex index;
  private final PersonLinks people;
  private final ActorLinks links;
  private final Map<String, Set<Node>> known = new HashMap<>();

  HolderLinks(PersonaIndex index, PersonLinks people, ActorLinks links) {
    this.index = index;
    this.people = people;
    this.links = links;
  }

  /**
   * Looks anew at the touched ones, and at those near whom a holder came, went or stayed longer.
   *
   * @param moved personas with full names that are another person than before
   */
  void update(Collection<Node> moved, Collection<Appearance> fresh) {
    Set<Node> partial = new TreeSet<>(Nodes.ORDER);
    for (Node persona : index.touched()) {
      Optional<Persona> now = index.read(persona);
      if (now.filter(p -> !PersonLinks.isFull(p)).isPresent()) {
        partial.add(persona);
      }
      partial.addAll(concerned(index.before(persona), now, moved.contains(persona)));
    }
    for (Node persona : moved) {
      if (!index.touched().contains(persona)) {
        partial.addAll(concerned(Optional.empty(), index.read(persona), true));
      }
    }
    Map<Node, List<Node>> freshOf =
        fresh.stream()
            .map(Appearance::node)
            .filter(node -> index.of(node).isPresent())
            .collect(Collectors.groupingBy(node -> index.of(node).orElseThrow()));
    freshOf.keySet().stream()
        .filter(p -> index.read(p).filter(f -> !PersonLinks.isFull(f)).isPresent())
        .forEach(partial::add);
    partial.forEach(p -> resolve(p, freshOf.getOrDefault(p, List.of())));
  }

  /** What has an office of a persona in the months in which its tenure changed. */
  private Set<Node> concerned(Optional<Persona> before, Optional<Persona> now, boolean moved) {
    Set<Node> concerned = new TreeSet<>(Nodes.ORDER);
    Persona persona = now.or(() -> before).orElse(null);
    if (persona == null || !PersonLinks.isFull(persona) || persona.state().isEmpty()) {
      return concerned;
    }
    Tally was = before.map(Persona::tally).orElse(Tally.NONE);
    Tally is = now.map(Persona::tally).orElse(Tally.NONE);
    if (moved || was.count() == 0 || is.count() == 0) {
      Tally all = Tally.sum(List.of(was, is));
      all.first().ifPresent(f -> look(persona, f, all.last().orElseThrow(), concerned));
      for (String word : persona.name().words()) {
        concerned.addAll(index.withKey(Keys.surname(persona.state().orElseThrow(), word)));
      }
    } else if (!was.first().equals(is.first()) || !was.last().equals(is.last())) {
      span(was.first(), is.first(), persona, concerned);
      span(was.last(), is.last(), persona, concerned);
    }
    return concerned;
  }

  private void span(
      Optional<LocalDate> one, Optional<LocalDate> other, Persona persona, Set<Node> concerned) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      boolean before = one.get().isBefore(other.get());
      look(persona, before ? one.get() : other.get(), before ? other.get() : one.get(), concerned);
    }
  }

  private void look(Persona persona, LocalDate first, LocalDate last, Set<Node> concerned) {
    YearMonth end = YearMonth.from(last.plusDays(Holders.REACH));
    for (YearMonth month = YearMonth.from(first.minusDays(Holders.REACH));
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      for (String office : persona.offices()) {
        concerned.addAll(index.withKey(Keys.partial(persona.state().orElseThrow(), office, month)));
      }
    }
  }

  /**
   * @param fresh appearances in changed articles, to be linked in any case
   */
  private void resolve(Node node, Collection<Node> fresh) {
    Persona persona = index.read(node).orElseThrow();
    String state = persona.state().orElseThrow();
    Set<Node> holders = new TreeSet<>(Nodes.ORDER);
    persona.offices().forEach(office -> holders.addAll(named(Keys.holder(state, office))));
    persona.name().words().forEach(word -> holders.addAll(named(Keys.bearer(state, word))));
    Holders.Answer answer = Holders.of(persona, holders.stream().map(people::person).toList());
    Map<Node, String> doubts = new TreeMap<>(Nodes.ORDER);
    if (!persona.name().words().isEmpty()) {
      answer.doubts().forEach(p -> doubts.put(name(p), DOUBT));
    }
    Optional<Node> holder = answer.person().map(this::name);
    boolean same = index.isAnswered(node, holder + " " + answer.link() + " " + doubts.keySet());
    for (Node appearance : same ? fresh : index.appearances(node)) {
      holder.ifPresentOrElse(
          person -> links.tie(appearance, person, answer.link()), () -> links.untie(appearance));
      links.doubt(appearance, doubts);
    }
  }

  /** The persons that a key leads to; many ask for the same, and none changes meanwhile. */
  private Set<Node> named(String key) {
    return known.computeIfAbsent(key, k -> people.named(index.withKey(k)));
  }

  private Node name(Person person) {
    return index.person(NodeFactory.createURI(person.personas().get(0).id())).orElseThrow();
  }
}
