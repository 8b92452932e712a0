package org.rapporteur.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Somebody over all articles: the personas that are one. */
public record Person(List<Persona> personas) {

  public Person {
    personas = personas.stream().sorted(Comparator.comparing(Persona::id)).toList();
  }

  /**
   * The persona whose name is the person's: the most complete of those that more than half as many
   * articles have as the commonest, and rather not one in capitals.
   */
  public Persona lead() {
    int most = personas.stream().mapToInt(p -> count(p.label())).max().orElseThrow();
    return personas.stream()
        .filter(p -> 2 * count(p.label()) > most)
        .max(
            Comparator.comparing(
                    (Persona p) -> !p.label().equals(p.label().toUpperCase(Locale.ROOT)))
                .thenComparing(p -> p.name().sorted().size())
                .thenComparing(p -> count(p.label()))
                .thenComparing(p -> p.tally().count())
                .thenComparing(Persona::label)
                .thenComparing(Persona::id))
        .orElseThrow();
  }

  /** The state, if any article tells it. */
  public Optional<String> state() {
    return personas.stream().flatMap(p -> p.state().stream()).min(Comparator.naturalOrder());
  }

  /** The forms of the name. */
  public SortedSet<String> labels() {
    return personas.stream()
        .map(Persona::label)
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  /** How its articles attest the person in an office. */
  Tally tenure(Predicate<Persona> office) {
    return Tally.sum(personas.stream().filter(office).map(Persona::tally).toList());
  }

  /** Why one of the personas is taken for this person. */
  public Link link(Persona persona) {
    Persona lead = lead();
    if (persona.alone()) {
      return new Link(1, "set apart by a decision");
    }
    if (persona.state().isEmpty() && state().isPresent()) {
      return new Link(0.8, "same full name, and one person is known by it");
    }
    String where = persona.state().isPresent() ? " and state" : "";
    if (persona.label().equals(lead.label())) {
      return new Link(persona.state().isPresent() ? 0.95 : 0.85, "same full name" + where);
    }
    if (persona.name().words().equals(lead.name().words())) {
      return new Link(0.93, "same full name in another spelling" + where);
    }
    if (persona.name().sameWords(lead.name())) {
      return new Link(0.9, "same full name in another order" + where);
    }
    if (!persona.name().fits(lead.name())) {
      return new Link(0.85, "a short form of the forename, same office" + where);
    }
    return new Link(0.85, "a longer or shorter form of the name" + where);
  }

  private int count(String label) {
    return personas.stream()
        .filter(p -> p.label().equals(label))
        .mapToInt(p -> p.tally().count())
        .sum();
  }
}
