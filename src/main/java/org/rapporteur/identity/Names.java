package org.rapporteur.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of compatriots: which are one name in several forms. Forms are compared, not personas,
 * for they are few.
 */
final class Names {

  private static final String SHORTER = "a shorter form of the name, which others share";
  private static final String FORENAME = "a short form of the forename";

  private final List<Persona> personas;
  private final List<Doubt> doubts;
  private final Map<NameForm, List<Persona>> byForm;

  /**
   * Those of personas.
   *
   * @param personas all of one state, or all of no known state
   * @param doubts takes what can be understood in two ways
   */
  Names(List<Persona> personas, List<Doubt> doubts) {
    this.personas = personas;
    this.doubts = doubts;
    this.byForm =
        personas.stream()
            .collect(Collectors.groupingBy(Persona::name, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Personas of one name. A short form belongs to the longer ones only when these fit each other:
   * 'Ali Khan' may be Ali Ahmed Khan or Ali Hassan Khan, and is neither then.
   */
  List<List<Persona>> groups() {
    Groups<Persona> groups = new Groups<>(personas);
    byForm.forEach((form, same) -> same.forEach(p -> groups.join(p, same.get(0))));
    byForm.keySet().forEach(form -> joinLonger(form, groups));
    byForm.keySet().stream()
        .filter(form -> !form.formal().equals(form))
        .forEach(form -> joinFormal(form, groups));
    return groups.all();
  }

  private void joinLonger(NameForm form, Groups<Persona> groups) {
    List<NameForm> fitting =
        byForm.keySet().stream().filter(f -> !f.equals(form) && f.fits(form)).toList();
    fitting.stream()
        .filter(f -> f.sameWords(form) && f.initials().equals(form.initials()))
        .forEach(f -> groups.join(byForm.get(form).get(0), byForm.get(f).get(0)));
    List<NameForm> fuller = fitting.stream().filter(f -> isFuller(f, form)).toList();
    boolean clear = fuller.stream().allMatch(a -> fuller.stream().allMatch(b -> b.fits(a)));
    for (NameForm longer : fuller) {
      if (clear) {
        groups.join(byForm.get(form).get(0), byForm.get(longer).get(0));
      } else {
        byForm
            .get(form)
            .forEach(one -> byForm.get(longer).forEach(other -> doubt(one, other, SHORTER)));
      }
    }
  }

  /**
   * A short form of a forename, as in 'Joe Biden', is the full one of whoever has the same office.
   */
  private void joinFormal(NameForm shortened, Groups<Persona> groups) {
    Set<NameForm> forms =
        byForm.keySet().stream()
            .filter(f -> !f.fits(shortened) && f.formal().fits(shortened.formal()))
            .collect(Collectors.toSet());
    for (Persona one : byForm.get(shortened)) {
      List<Persona> fitting =
          personas.stream().filter(p -> forms.contains(p.name()) && mayShare(p, one)).toList();
      List<Persona> holders = fitting.stream().filter(p -> p.sharesOffice(one)).toList();
      boolean clear =
          holders.stream()
              .map(p -> p.name().formal())
              .allMatch(a -> holders.stream().allMatch(b -> a.fits(b.name().formal())));
      for (Persona other : fitting) {
        if (clear && other.sharesOffice(one)) {
          groups.join(one, other);
        } else {
          doubt(one, other, FORENAME);
        }
      }
    }
  }

  private static boolean mayShare(Persona one, Persona other) {
    return one.offices().isEmpty() || other.offices().isEmpty() || one.sharesOffice(other);
  }

  private void doubt(Persona one, Persona other, String why) {
    doubts.add(new Doubt(one.id(), other.id(), why));
  }

  private static boolean isFuller(NameForm other, NameForm one) {
    return other.extendsForm(one)
        || other.sameWords(one) && one.initials().isEmpty() && !other.initials().isEmpty();
  }
}
