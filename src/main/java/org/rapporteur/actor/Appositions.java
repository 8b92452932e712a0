package org.rapporteur.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.OrganizationPhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.text.Span;

/**
 * Joins offices and persons that stand beside each other: 'X, foreign minister of Y', 'the foreign
 * minister of Y, X', 'X, who is the minister', 'the presidents of A and B, X and Y'.
 */
final class Appositions {

  static final Set<String> SIGNS = Set.of(",", "(", "-", "--", "\u2013", "\u2014", ":");
  private static final Set<String> COPULAS =
      Set.of(
          ", who is",
          ", who is also",
          ", who was",
          "is",
          "was",
          ", who also is",
          ", now",
          ", who serves as",
          ", who is now",
          ", also");
  private static final Set<String> RUNS =
      Set.of(
          ", who runs",
          ", who heads",
          ", who leads",
          ", who chairs",
          ", who represents",
          "signed for",
          "signed on behalf of",
          ", representing",
          "of",
          ", of",
          ", from",
          "from");
  private static final Set<String> APPOINTED =
      Set.of(
          "appointment",
          "election",
          "re-election",
          "reelection",
          "inauguration",
          "nomination",
          "appointed",
          "elected",
          "inaugurated",
          "tenure",
          "role",
          "victory",
          "win",
          "designation");

  /** Ranks that somebody has besides an office: 'General X, Chief of the General Staff'. */
  private static final Set<String> RANKS =
      Set.of("general", "officer", "admiral", "prince", "princess", "cleric");

  private final Persons persons;
  private final Owners owners;
  private final Map<OfficePhrase, List<Person>> holders = new IdentityHashMap<>();
  private final SharedOffices lists;

  Appositions(Persons persons, Owners owners) {
    this.persons = persons;
    this.owners = owners;
    lists = new SharedOffices(persons, holders);
  }

  /** The persons that an office without a name was found to describe. */
  Optional<List<Person>> holders(OfficePhrase office) {
    return Optional.ofNullable(holders.get(office));
  }

  /** Links what the pages hold, in order. */
  void link(List<Page> pages) {
    pages.forEach(lists::count);
    pages.forEach(this::link);
    for (int i = 0; i + 1 < pages.size(); i++) {
      letterhead(pages.get(i), pages.get(i + 1));
    }
  }

  /** 'MINISTER FOR TRADE' on one line, 'The Hon X MP' on the next. */
  private void letterhead(Page first, Page second) {
    boolean lines = first.line().sentence().heading() && second.line().sentence().heading();
    if (lines
        && first.phrases().size() == 1
        && second.phrases().size() == 1
        && first.phrase(0) instanceof OfficePhrase office
        && office.first() == 0
        && second.phrase(0) instanceof PersonPhrase person
        && person.first() == 0
        && person.offices().isEmpty()) {
      persons.of(person).ifPresent(p -> hold(first, p, office));
    }
  }

  private void link(Page page) {
    for (int k = 0; k < page.phrases().size(); k++) {
      Phrase phrase = page.phrase(k);
      int at = k;
      if (phrase instanceof OfficePhrase office && office.plural()) {
        lists.listBehind(page, k, office);
      } else if (phrase instanceof PersonPhrase person
          && !person.offices().isEmpty()
          && person.offices().get(0).plural()) {
        lists.share(page, k, person.offices().get(0), SharedOffices.run(page, k));
      } else if (phrase instanceof PersonPhrase person) {
        persons
            .of(person)
            .ifPresent(
                p -> {
                  owned(page, at, p);
                  behind(page, at, p);
                });
      } else if (phrase instanceof OfficePhrase office && !holders.containsKey(office)) {
        before(page, k, office);
        appointed(page, k, office);
      }
    }
  }

  /** 'Pakistan's X', 'Afghan President Y's adviser X'. */
  private void owned(Page page, int k, Person person) {
    if (!page.gap(k - 1).equals("'s") && !page.gap(k - 1).equals("'")) {
      return;
    }
    PersonPhrase phrase = (PersonPhrase) page.phrase(k);
    boolean own = phrase.offices().stream().anyMatch(o -> !o.states().isEmpty());
    Phrase owner = page.phrase(k - 1);
    if (!own && owner instanceof EntryPhrase) {
      state(owner).ifPresent(s -> person.vote(s, 0.9));
    } else if (!own && owner instanceof OfficePhrase office) {
      office.state().ifPresent(s -> person.vote(s, 0.8));
    } else if (!own && owner instanceof PersonPhrase other && !phrase.offices().isEmpty()) {
      persons.of(other).flatMap(Person::state).ifPresent(s -> person.vote(s, 0.8));
    }
  }

  /** Reads what follows a person's name. */
  private void behind(Page page, int k, Person person) {
    Phrase next = page.phrase(k + 1);
    String gap = page.gap(k);
    if (next instanceof OfficePhrase office
        && !page.line().isPossessive(office.last()) // 'X, the minister's husband'
        && (SIGNS.contains(gap) || COPULAS.contains(gap) || isLetterhead(page, k, gap))) {
      if (office.plural()) {
        List<Integer> run = SharedOffices.runBack(page, k);
        if (run.size() > 1) {
          lists.share(page, k + 1, office, run);
        }
      } else if (!isNextOfList(page, k, office) && !conflicts(page, k, office)) {
        hold(page, person, office);
        second(page, k + 1, person);
      }
    }
    boolean bracketed =
        gap.equals("(") && next instanceof EntryPhrase && page.line().is(next.last(), ")");
    if (RUNS.contains(gap) || bracketed || gap.equals("for") && isGapped(page)) {
      state(next).ifPresent(s -> person.vote(s, 0.9));
    }
  }

  /** 'A spoke for Chad, B for Niger, C for Mali': names with states behind them, more than one. */
  private static boolean isGapped(Page page) {
    int pairs = 0;
    for (int k = 0; k + 1 < page.phrases().size(); k++) {
      boolean pair =
          page.phrase(k) instanceof PersonPhrase
              && page.gap(k).equals("for")
              && page.phrase(k + 1) instanceof EntryPhrase entry
              && entry.hit().isState()
              && page.line().is(entry.last(), ",", "and", ";", ".");
      pairs += pair ? 1 : 0;
    }
    return pairs > 1;
  }

  /** 'Gary Roe MP Minister for Citizenship' on a line of its own. */
  private static boolean isLetterhead(Page page, int k, String gap) {
    return gap.isEmpty() && page.line().sentence().heading() && k == 0;
  }

  /** 'X, foreign minister and deputy premier of Y'. */
  private void second(Page page, int k, Person person) {
    if (page.phrase(k + 1) instanceof OfficePhrase next
        && page.gap(k).equals("and")
        && next.determiner() == Determiner.NONE
        && !next.plural()) {
      hold(page, person, next);
    }
  }

  /** 'Putin, the president and the minister': no apposition but a list, when the state differs. */
  private boolean conflicts(Page page, int k, OfficePhrase office) {
    PersonPhrase phrase = (PersonPhrase) page.phrase(k);
    Optional<String> own = phrase.offices().stream().flatMap(o -> o.state().stream()).findFirst();
    boolean ranked = phrase.offices().stream().allMatch(o -> RANKS.contains(o.head().rank()));
    boolean capital =
        !page.line().sentence().heading()
            && !ranked
            && office.determiner() == Determiner.NONE
            && page.line().isCapital(office.first());
    return capital || own.isPresent() && office.state().isPresent() && !own.equals(office.state());
  }

  /**
   * In 'X, Foreign Minister Y' the office belongs to Y and would be a person phrase; this is the
   * rest.
   */
  private boolean isNextOfList(Page page, int k, OfficePhrase office) {
    boolean named =
        page.phrase(k + 2) instanceof PersonPhrase p
            && p.offices().isEmpty()
            && page.gap(k + 1).equals(",");
    boolean copula = !page.gap(k).equals(",");
    if (!named || copula) {
      return false;
    }
    boolean first = k == 0 || !(page.phrase(k - 1) instanceof OfficePhrase);
    if (!first && SIGNS.contains(page.gap(k - 1)) && office.state().isPresent()) {
      return true;
    }
    boolean introduced = !((PersonPhrase) page.phrase(k)).offices().isEmpty();
    return introduced && first && office.determiner() != Determiner.NONE;
  }

  /** 'the foreign minister of Oman, X'. */
  private void before(Page page, int k, OfficePhrase office) {
    if (SIGNS.contains(page.gap(k))
        && page.phrase(k + 1) instanceof PersonPhrase next
        && (page.gap(k).equals("(")
            || next.offices().stream().allMatch(o -> RANKS.contains(o.head().rank())))) {
      persons.of(next).ifPresent(p -> hold(page, p, office));
    } else if (page.phrase(k + 1) instanceof OfficePhrase next
        && page.gap(k).equals("and")
        && next.determiner() == Determiner.NONE
        && next.states().isEmpty()
        && !office.plural()
        && !next.plural()
        && page.phrase(k + 2) instanceof PersonPhrase both
        && both.offices().isEmpty()
        && SIGNS.contains(page.gap(k + 1))) {
      persons.of(both).ifPresent(p -> hold(page, p, office));
    } else if (page.gap(k).equals("to")
        && page.phrase(k + 1) instanceof PersonPhrase master
        && page.phrase(k + 2) instanceof PersonPhrase servant
        && servant.offices().isEmpty()
        && SIGNS.contains(page.gap(k + 1))) {
      persons.of(servant).ifPresent(p -> serve(page, p, office, persons.of(master)));
    }
  }

  /** 'an adviser to President X, Y': Y acts for the state that X does. */
  private void serve(Page page, Person servant, OfficePhrase office, Optional<Person> master) {
    hold(page, servant, office);
    master.flatMap(Person::state).ifPresent(s -> servant.vote(s, 0.8));
  }

  /** 'called X to congratulate her on her appointment as Kenya's adviser'. */
  private void appointed(Page page, int k, OfficePhrase office) {
    Line line = page.line();
    if (line.is(office.first() - 1, "as") && APPOINTED.contains(line.lower(office.first() - 2))) {
      page.phrases().subList(0, k).stream()
          .filter(PersonPhrase.class::isInstance)
          .flatMap(p -> persons.of((PersonPhrase) p).stream())
          .reduce((a, b) -> b)
          .ifPresent(p -> hold(page, p, office));
    }
  }

  /** Makes a person the holder of an office that stands apart from the name. */
  Consumer<Person> holder(Page page, OfficePhrase office) {
    return person -> hold(page, person, office);
  }

  private void hold(Page page, Person person, OfficePhrase office) {
    if (holders.containsKey(office) || isAnothers(person, office)) {
      return;
    }
    holders.put(office, List.of(person));
    if (office.head().rank().equals("leader") && office.fields().contains("foreign")) {
      return; // 'the first foreign leader to come' is no office
    }
    person.hold(office, office.state().or(() -> owners.get(page, office)), span(page, office));
  }

  /** 'On behalf of President X, the chief of staff thanked …', where somebody else is titled so. */
  private boolean isAnothers(Person person, OfficePhrase office) {
    return !person.offices().isEmpty()
        && office.determiner() == Determiner.THE
        && !OpenOffices.holds(person, office)
        && persons.all().stream()
            .anyMatch(
                p ->
                    p != person
                        && OpenOffices.holds(p, office)
                        && (office.state().isEmpty() || office.state().equals(p.state())));
  }

  private static Optional<String> state(Phrase phrase) {
    if (phrase instanceof EntryPhrase entry) {
      return entry
          .hit()
          .organization()
          .flatMap(o -> o.state())
          .or(
              () ->
                  entry.hit().isState()
                      ? entry.hit().state().map(s -> s.iso2())
                      : Optional.empty());
    }
    return phrase instanceof OrganizationPhrase organization
        ? organization.state()
        : Optional.empty();
  }

  static Span span(Page page, OfficePhrase office) {
    return page.line().span(office.first(), office.last());
  }
}
