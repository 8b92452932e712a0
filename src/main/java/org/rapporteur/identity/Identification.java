package org.rapporteur.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds which personas are one person. The result depends on the personas and what people decided,
 * not on their order. Whatever can be understood in two ways is left apart and listed as a doubt.
 */
public final class Identification {

  /** A person so much better attested than the others of its name takes what is undecided. */
  private static final int DOMINANCE = 5;

  private final Bonds bonds;
  private final List<Doubt> doubts = new ArrayList<>();

  private Identification(Bonds bonds) {
    this.bonds = bonds;
  }

  /**
   * The persons behind personas with full names.
   *
   * @param personas all whose names may be one with any of them
   */
  public static People of(List<Persona> personas, Bonds bonds) {
    return new Identification(bonds).find(personas);
  }

  private People find(List<Persona> personas) {
    List<Persona> sorted = personas.stream().sorted(Comparator.comparing(Persona::id)).toList();
    List<Person> persons = new ArrayList<>();
    sorted.stream().filter(Persona::alone).map(p -> new Person(List.of(p))).forEach(persons::add);
    List<Persona> free = sorted.stream().filter(p -> !p.alone()).toList();
    Map<String, List<Persona>> byState =
        free.stream()
            .filter(p -> p.state().isPresent())
            .collect(
                Collectors.groupingBy(p -> p.state().get(), TreeMap::new, Collectors.toList()));
    List<Person> known = new ArrayList<>();
    byState.values().forEach(compatriots -> known.addAll(ofNames(compatriots)));
    stateless(free.stream().filter(p -> p.state().isEmpty()).toList(), known);
    persons.addAll(known);
    return new People(decided(persons), doubts);
  }

  private List<Person> ofNames(List<Persona> personas) {
    List<Person> persons = new ArrayList<>();
    new Names(personas, doubts).groups().forEach(group -> persons.addAll(ofOffices(group)));
    return persons;
  }

  /** Those of one name: one person, unless offices speak against it. */
  private List<Person> ofOffices(List<Persona> group) {
    Offices offices = new Offices(group);
    boolean one =
        group.stream().noneMatch(a -> group.stream().anyMatch(b -> offices.conflict(a, b)));
    if (one) {
      return List.of(new Person(group));
    }
    List<List<Persona>> parts =
        Groups.of(
            group,
            (a, b) -> a.offices().isEmpty() ? b.offices().isEmpty() : related(offices, a, b));
    return apart(offices, parts);
  }

  private static boolean related(Offices offices, Persona one, Persona other) {
    return offices.joint(one, other) && !offices.conflict(one, other);
  }

  private List<Person> apart(Offices offices, List<List<Persona>> parts) {
    List<List<Persona>> sorted =
        parts.stream().sorted(Comparator.comparingInt((List<Persona> p) -> -count(p))).toList();
    List<Persona> dominant = new ArrayList<>(sorted.get(0));
    int others = sorted.stream().skip(1).mapToInt(Identification::count).sum();
    List<Person> persons = new ArrayList<>();
    List<List<Persona>> left = new ArrayList<>(List.of(sorted.get(0)));
    for (List<Persona> part : sorted.subList(1, sorted.size())) {
      boolean against =
          part.stream().anyMatch(a -> sorted.get(0).stream().anyMatch(b -> offices.conflict(a, b)));
      if (!against && count(sorted.get(0)) >= DOMINANCE * others) {
        dominant.addAll(part);
      } else {
        persons.add(new Person(part));
        left.forEach(o -> doubt(part.get(0), o.get(0), "same name and state, other offices"));
        left.add(part);
      }
    }
    persons.add(new Person(dominant));
    return persons;
  }

  /** Those whose state no article tells join the one person of their name, if there is one. */
  private void stateless(List<Persona> personas, List<Person> known) {
    Map<Integer, List<Persona>> joining = new HashMap<>();
    List<Persona> left = new ArrayList<>();
    for (Persona persona : personas) {
      Optional<Integer> whom = onlyOne(persona, known);
      whom.ifPresentOrElse(
          i -> joining.computeIfAbsent(i, key -> new ArrayList<>()).add(persona),
          () -> left.add(persona));
    }
    joining.forEach(
        (i, more) -> {
          List<Persona> all = new ArrayList<>(known.get(i).personas());
          all.addAll(more);
          known.set(i, new Person(all));
        });
    known.addAll(ofNames(left));
  }

  private Optional<Integer> onlyOne(Persona persona, List<Person> known) {
    List<Integer> fitting = new ArrayList<>();
    List<Integer> sharing = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      List<Persona> theirs = known.get(i).personas();
      if (theirs.stream().anyMatch(p -> p.name().fits(persona.name()))) {
        named.add(i);
        Offices offices = new Offices(theirs);
        if (theirs.stream().noneMatch(p -> offices.conflict(p, persona))) {
          fitting.add(i);
        }
        if (theirs.stream().anyMatch(p -> p.sharesOffice(persona))) {
          sharing.add(i);
        }
      }
    }
    List<Integer> best = fitting.size() > 1 && sharing.size() == 1 ? sharing : fitting;
    if (best.size() == 1) {
      return Optional.of(best.get(0));
    }
    named.forEach(
        i ->
            doubt(
                persona,
                known.get(i).lead(),
                named.size() > 1
                    ? "same name, and several persons are known by it"
                    : "same name, other offices, and no article tells the state"));
    return Optional.empty();
  }

  /** What people decided comes last, and so wins. */
  private List<Person> decided(List<Person> persons) {
    Map<String, Persona> byId = new TreeMap<>();
    persons.forEach(person -> person.personas().forEach(p -> byId.put(p.id(), p)));
    Map<String, String> personOf = new HashMap<>();
    persons.forEach(
        person ->
            person.personas().forEach(p -> personOf.put(p.id(), person.personas().get(0).id())));
    for (Bonds.Pair pair : bonds.different()) {
      String own = personOf.get(pair.other());
      if (own != null && own.equals(personOf.get(pair.one()))) {
        personOf.put(pair.other(), "apart " + pair.other());
      }
    }
    Groups<String> groups = new Groups<>(personOf.values().stream().distinct().sorted().toList());
    for (Bonds.Pair pair : bonds.same()) {
      if (personOf.containsKey(pair.one()) && personOf.containsKey(pair.other())) {
        groups.join(personOf.get(pair.one()), personOf.get(pair.other()));
      }
    }
    List<Person> decided = new ArrayList<>();
    for (List<String> group : groups.all()) {
      decided.add(
          new Person(
              byId.values().stream().filter(p -> group.contains(personOf.get(p.id()))).toList()));
    }
    return decided;
  }

  private void doubt(Persona one, Persona other, String why) {
    doubts.add(new Doubt(one.id(), other.id(), why));
  }

  private static int count(List<Persona> personas) {
    return personas.stream().mapToInt(p -> p.tally().count()).sum();
  }
}
