package org.rapporteur.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.registry.Registry;

/** Tells offices of some state that is not said, and whether a state can have them. */
final class OpenOffices {

  private static final Map<String, String> ABSENT = Table.read("absent-offices.tsv").pairs();
  private static final Set<String> MONARCHIES = Table.read("monarchies.txt").words();
  private static final Set<String> ROYAL = Set.of("monarch", "prince", "princess");

  /** Offices that are not a state's own, or whose holder lives abroad. */
  private static final Set<String> NOT_AT_HOME =
      Set.of(
          "secretary-general",
          "leader",
          "chief",
          "official",
          "lawmaker",
          "politician",
          "pope",
          "cleric",
          "chairman",
          "executive",
          "founder",
          "counterpart",
          "analyst",
          "expert",
          "professor",
          "ambassador",
          "envoy",
          "representative",
          "consul",
          "diplomat",
          "mediator",
          "negotiator",
          "director",
          "commissioner",
          "editor",
          "candidate",
          "member",
          "journalist",
          "activist");

  /** Those of them that head a state's body where they head one: 'director of the … Department'. */
  private static final Set<String> HEADS = Set.of("chief", "director", "chairman");

  private final Registry registry;
  private final Persons persons;

  OpenOffices(Registry registry, Persons persons) {
    this.registry = registry;
    this.persons = persons;
  }

  static boolean isAtHome(OfficePhrase office) {
    return !NOT_AT_HOME.contains(office.head().rank());
  }

  /** Whether the phrase gives an office of some state without saying which, and nobody knows. */
  boolean isOpen(PersonPhrase phrase) {
    Optional<Person> person = persons.of(phrase).filter(p -> p.state().isEmpty());
    return phrase.of().isEmpty()
        && person.isPresent()
        && person.get().offices().stream().map(Person.Held::phrase).anyMatch(this::isOpen)
        && person.get().offices().stream()
            .map(Person.Held::phrase)
            .filter(o -> !o.head().rank().equals("counterpart"))
            .allMatch(this::isOpen);
  }

  /** Whether it is a state's office, or of a body that states have: 'Speaker of the Parliament'. */
  boolean isOpen(OfficePhrase office) {
    return office.states().isEmpty()
        && office.organization().filter(o -> !registry.named(o).isEmpty()).isEmpty()
        && (isAtHome(office)
            || office.organization().isPresent() && HEADS.contains(office.head().rank()));
  }

  /** Whether the state can have this office at all. */
  static boolean has(String state, OfficePhrase office) {
    String rank = office.head().rank();
    return (!ROYAL.contains(rank) || MONARCHIES.contains(state))
        && !Set.of(ABSENT.getOrDefault(state, "").split(" ")).contains(rank);
  }

  /** A state has one president: another person of the state with this office leaves no room. */
  boolean isFree(Person person, OfficePhrase office, String state) {
    return !office.head().leads() && office.fields().isEmpty()
        || persons.of(state).stream().noneMatch(p -> p != person && holds(p, office));
  }

  /** Whether the person is said to have this office now. */
  static boolean holds(Person person, OfficePhrase office) {
    return person.offices().stream()
        .map(Person.Held::phrase)
        .filter(o -> !o.former())
        .anyMatch(o -> isSame(o, office));
  }

  private static boolean isSame(OfficePhrase a, OfficePhrase b) {
    return a.head().rank().equals(b.head().rank())
        && a.fields().equals(b.fields())
        && a.deputy() == b.deputy()
        && a.organization().isPresent() == b.organization().isPresent();
  }
}
