package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PeoplePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;

/** Who leads and who belongs to which delegation: 'a team led by X and Y which includes Z'. */
final class Delegations {

  private static final Map<String, String> WORDS = Table.read("delegations.tsv").pairs();

  private final Persons persons;
  private final Appositions appositions;
  private final Map<PeoplePhrase, List<Person>> people = new IdentityHashMap<>();
  private final Map<String, List<Person>> byState = new HashMap<>();
  private PeoplePhrase last;

  Delegations(Persons persons, Appositions appositions) {
    this.persons = persons;
    this.appositions = appositions;
  }

  /** Notes the delegations of the page, which is read after all pages before it. */
  void learn(Page page) {
    boolean led = false;
    for (int k = 0; k < page.phrases().size(); k++) {
      String word = word(page, k);
      led |= word.equals("led");
      if (page.phrase(k) instanceof PeoplePhrase delegation && isDelegation(delegation)) {
        if (last == null || !delegation.states().isEmpty()) {
          last = delegation;
        }
        if (word.equals("led") || led && page.gap(k).equals("by")) {
          heads(page, k + 1).ifPresent(p -> join(delegation, p));
        } else if (word.equals("members")) {
          join(delegation, list(page, k + 1));
        }
      } else if (page.phrase(k + 1) instanceof PeoplePhrase delegation
          && isDelegation(delegation)
          && word.equals("leads")) {
        join(delegation, listBefore(page, k));
      } else if (word.equals("members")
          && last != null
          && people.containsKey(last)
          && page.phrases().contains(last)) {
        join(last, list(page, k + 1));
      }
    }
  }

  private static String word(Page page, int k) {
    String gap = page.gap(k);
    return WORDS.getOrDefault(gap.startsWith(", ") ? gap.substring(2) : gap, "");
  }

  private static boolean isDelegation(PeoplePhrase phrase) {
    return phrase.kind().equals("delegation");
  }

  /** Everybody in 'headed by A, governor of X, B and C'. */
  private Optional<List<Person>> heads(Page page, int k) {
    List<Person> first = persons(page.phrase(k));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = listEnd(page, k);
    return Optional.of(isListOfHeads(page, end) ? list(page, k) : first);
  }

  /** The persons listed from phrase k on, whatever their titles. */
  private List<Person> list(Page page, int k) {
    List<Person> listed = new ArrayList<>();
    for (int i = k; i <= listEnd(page, k); i++) {
      persons(page.phrase(i)).stream().filter(p -> !listed.contains(p)).forEach(listed::add);
    }
    return listed;
  }

  /** The index of the last person of the list that begins with phrase k. */
  private static int listEnd(Page page, int k) {
    int end = k;
    for (int i = k + 1; page.phrase(i) != null; i++) {
      boolean title = page.phrase(i) instanceof OfficePhrase && page.between(i - 1, ",");
      boolean joined = page.gap(i - 1).matches(",|;|and|, and|as well as|, as well as");
      if (page.phrase(i) instanceof PersonPhrase && joined) {
        end = i;
      } else if (!title && !(page.phrase(i) instanceof OfficePhrase && joined)) {
        break;
      }
    }
    return end;
  }

  /** 'A and the minister, B, lead': everybody of the list that ends with phrase k. */
  private List<Person> listBefore(Page page, int k) {
    List<Person> listed = new ArrayList<>(persons(page.phrase(k)));
    for (int i = k - 1; i >= 0; i--) {
      String gap = page.gap(i);
      boolean apposition = gap.equals(",") && listed.equals(persons(page.phrase(i)));
      if (!apposition && !gap.equals("and")) {
        break;
      }
      persons(page.phrase(i)).stream()
          .filter(p -> !listed.contains(p))
          .forEach(p -> listed.add(0, p));
    }
    return listed;
  }

  /** Whether the list ends with the sentence: in 'led by A and B met C' B is nobody's head. */
  private static boolean isListOfHeads(Page page, int last) {
    Line line = page.line();
    int end = page.phrase(last).last();
    if (page.phrase(last + 1) instanceof OfficePhrase && page.between(last, ",")) {
      end = page.phrase(last + 1).last();
    }
    return line.is(end, ".") || !line.has(end) || word(page, last).equals("members");
  }

  private List<Person> persons(Phrase phrase) {
    if (phrase instanceof PersonPhrase person) {
      return persons.of(person).map(List::of).orElse(List.of());
    }
    return phrase instanceof OfficePhrase office
        ? appositions.holders(office).orElse(List.of())
        : List.of();
  }

  private void join(PeoplePhrase delegation, List<Person> joining) {
    if (joining.isEmpty()) {
      return;
    }
    boolean resumes =
        delegation.determiner() == Determiner.THE
            && delegation.states().isEmpty()
            && last != null
            && !people.containsKey(last);
    List<Person> all = people.computeIfAbsent(delegation, d -> new ArrayList<>());
    joining.stream().filter(p -> !all.contains(p)).forEach(all::add);
    PeoplePhrase named = resumes ? last : delegation;
    people.putIfAbsent(named, all);
    named.states().stream()
        .findFirst()
        .or(() -> all.get(0).state())
        .ifPresent(s -> byState.put(s, all));
    if (named.states().size() == 1) {
      joining.forEach(p -> vote(p, named.states().get(0)));
    }
  }

  /** A member acts for the state that sends the delegation, unless the own title says another. */
  private static void vote(Person person, String state) {
    boolean told = person.offices().stream().anyMatch(h -> !h.phrase().states().isEmpty());
    if (!told) {
      person.vote(state, 0.8);
    }
  }

  /** Who leads and belongs to the delegation, as far as the text says; empty if it does not. */
  List<Person> of(PeoplePhrase delegation) {
    if (people.containsKey(delegation)) {
      return people.get(delegation);
    }
    if (delegation.states().size() == 1) {
      return byState.getOrDefault(delegation.states().get(0), List.of());
    }
    boolean only =
        delegation.states().isEmpty()
            && delegation.determiner() == Determiner.THE
            && byState.size() == 1;
    return only ? byState.values().iterator().next() : List.of();
  }
}
