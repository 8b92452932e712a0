package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/**
 * Gives an office in the plural to each of the persons that are listed beside it: 'the presidents
 * of A and B, X and Y', 'Ministers X and Y'.
 */
final class SharedOffices {

  private static final Set<String> JOINTS =
      Set.of(",", "and", ", and", ", then", "as well as", "&", ", with", "or", "-");

  /** What the first words of a gap may add to a name: '(Foreign) and', or the end of '(Chad),'. */
  private static final Pattern BRACKET = Pattern.compile("^(?:\\( (?:[\\p{L}&]+ ){1,4})?\\)");

  private final Persons persons;
  private final Map<OfficePhrase, List<Person>> holders;

  /** The state of 'three leaders of the Serbian opposition', by their number. */
  private final Map<Integer, Set<String>> counts = new HashMap<>();

  /** Fills {@code holders}, which says whom an office without a name describes. */
  SharedOffices(Persons persons, Map<OfficePhrase, List<Person>> holders) {
    this.persons = persons;
    this.holders = holders;
  }

  /** Notes of which states the page counts people. */
  void count(Page page) {
    for (Phrase phrase : page.phrases()) {
      if (phrase instanceof OfficePhrase office && office.plural() && office.count() > 1) {
        office
            .state()
            .ifPresent(s -> counts.computeIfAbsent(office.count(), n -> new HashSet<>()).add(s));
      }
    }
  }

  /** The one state of which the text counts as many people as this office has. */
  private Optional<String> counted(OfficePhrase office) {
    Set<String> states = counts.getOrDefault(office.count(), Set.of());
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }

  /** 'the foreign ministers of A, B and C, X, Y and Z'. */
  void listBehind(Page page, int k, OfficePhrase office) {
    String gap = page.gap(k);
    if (Appositions.SIGNS.contains(gap) || gap.isEmpty()) {
      List<Integer> run = page.phrase(k + 1) instanceof PersonPhrase ? run(page, k + 1) : List.of();
      if (run.size() > 1 || run.size() == 1 && gap.isEmpty()) {
        share(page, k, office, run);
      }
    }
  }

  void share(Page page, int k, OfficePhrase office, List<Integer> run) {
    List<Person> all = new ArrayList<>();
    List<Integer> free =
        run.stream()
            .filter(i -> i == k || ((PersonPhrase) page.phrase(i)).offices().isEmpty())
            .toList();
    boolean aligned = office.states().size() == free.size();
    for (int n = 0; n < free.size(); n++) {
      PersonPhrase phrase = (PersonPhrase) page.phrase(free.get(n));
      Optional<Person> person = persons.of(phrase);
      if (person.isPresent()) {
        Optional<String> state =
            aligned
                ? Optional.of(office.states().get(n))
                : office.state().or(() -> own(page, phrase)).or(() -> counted(office));
        person.get().hold(office, state, Appositions.span(page, office));
        all.add(person.get());
      }
    }
    if (page.phrase(k) instanceof OfficePhrase && !all.isEmpty()) {
      holders.put(office, all);
    }
  }

  /** 'X of A', 'X for A'. */
  private static Optional<String> own(Page page, PersonPhrase phrase) {
    if (phrase.of().isPresent()) {
      return phrase.of();
    }
    int at = phrase.last();
    return page.line().is(at, "for", "from", "(")
        ? page.line().hit(at + 1).flatMap(Hit::state).map(s -> s.iso2())
        : Optional.empty();
  }

  /** The indexes of the persons that are listed from phrase k on. */
  static List<Integer> run(Page page, int k) {
    List<Integer> run = new ArrayList<>(List.of(k));
    for (int i = k; i + 1 < page.phrases().size(); i++) {
      Phrase next = page.phrase(i + 1);
      String gap = BRACKET.matcher(page.gap(i)).replaceFirst("").strip();
      boolean joined = JOINTS.contains(gap) || Set.of("for", "from", "(").contains(gap);
      if (next instanceof PersonPhrase person && joined && (person.offices().isEmpty())) {
        run.add(i + 1);
      } else if (!(next instanceof EntryPhrase && joined)) {
        break;
      }
    }
    return run;
  }

  static List<Integer> runBack(Page page, int k) {
    List<Integer> run = new ArrayList<>(List.of(k));
    for (int i = k - 1;
        i >= 0 && page.phrase(i) instanceof PersonPhrase && JOINTS.contains(page.gap(i));
        i--) {
      run.add(0, i);
    }
    return run;
  }
}
