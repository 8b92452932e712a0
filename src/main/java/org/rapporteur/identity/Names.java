package org.rapporteur.identity;

import java.util.List;

/**
 * The names of compatriots: which are one name in several forms.
 *
 * @param personas all of one state, or all of no known state
 * @param doubts takes what can be understood in two ways
 */
record Names(List<Persona> personas, List<Doubt> doubts) {

  /**
   * Personas of one name. A short form belongs to the longer ones only when these fit each other:
   * 'Ali Khan' may be Ali Ahmed Khan or Ali Hassan Khan, and is neither then.
   */
  List<List<Persona>> groups() {
    Groups<Persona> groups = new Groups<>(personas);
    for (Persona one : personas) {
      List<Persona> fitting =
          personas.stream().filter(p -> p != one && p.name().fits(one.name())).toList();
      fitting.stream()
          .filter(p -> p.name().sameWords(one.name()))
          .filter(p -> one.name().initials().equals(p.name().initials()))
          .forEach(p -> groups.join(one, p));
      List<Persona> fuller = fitting.stream().filter(p -> isFuller(p, one)).toList();
      boolean clear =
          fuller.stream().allMatch(a -> fuller.stream().allMatch(b -> b.name().fits(a.name())));
      for (Persona other : fuller) {
        if (clear) {
          groups.join(one, other);
        } else {
          doubts.add(
              new Doubt(one.id(), other.id(), "a shorter form of the name, which others share"));
        }
      }
    }
    personas.stream()
        .filter(p -> !p.name().formal().equals(p.name()))
        .forEach(shortened -> joinFormal(shortened, groups));
    return groups.all();
  }

  /**
   * A short form of a forename, as in 'Joe Biden', is the full one of whoever has the same office.
   */
  private void joinFormal(Persona shortened, Groups<Persona> groups) {
    NameForm formal = shortened.name().formal();
    List<Persona> fitting =
        personas.stream()
            .filter(p -> !p.name().fits(shortened.name()) && p.name().formal().fits(formal))
            .filter(p -> mayShareOffice(p, shortened))
            .toList();
    List<Persona> holders = fitting.stream().filter(p -> p.sharesOffice(shortened)).toList();
    boolean clear =
        holders.stream()
            .allMatch(
                a -> holders.stream().allMatch(b -> a.name().formal().fits(b.name().formal())));
    for (Persona other : fitting) {
      if (clear && holders.contains(other)) {
        groups.join(shortened, other);
      } else {
        doubts.add(new Doubt(shortened.id(), other.id(), "a short form of the forename"));
      }
    }
  }

  private static boolean mayShareOffice(Persona one, Persona other) {
    return one.offices().isEmpty() || other.offices().isEmpty() || one.sharesOffice(other);
  }

  private static boolean isFuller(Persona other, Persona one) {
    return other.name().extendsForm(one.name())
        || other.name().sameWords(one.name())
            && one.name().initials().isEmpty()
            && !other.name().initials().isEmpty();
  }
}
