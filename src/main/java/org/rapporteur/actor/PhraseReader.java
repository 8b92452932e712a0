package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.actor.Phrase.Determiner;
import org.rapporteur.actor.Phrase.EntryPhrase;
import org.rapporteur.actor.Phrase.OfficePhrase;
import org.rapporteur.actor.Phrase.PersonPhrase;
import org.rapporteur.actor.Phrase.PronounPhrase;

/** Reads a sentence from left to right into phrases; the grammars are asked in a fixed order. */
final class PhraseReader {

  private static final int MOST_TITLES = 4;

  private final NameGrammar names;
  private final OfficeGrammar offices;
  private final PeopleGrammar people;
  private final OrganizationGrammar organizations;
  private final Evidence evidence;
  private final Plausibility plausibility;
  private final Lexicon lexicon;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    plausibility = new Plausibility(lexicon);
    names = new NameGrammar(lexicon);
    offices = new OfficeGrammar(lexicon, names);
    people = new PeopleGrammar(lexicon);
    organizations = new OrganizationGrammar(lexicon);
    evidence = new Evidence(lexicon, offices);
  }

  /** The phrases of the line, with the names that {@code book} knows. */
  Page read(Line line, NameBook book) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<? extends Phrase> phrase = at(line, at, book);
      phrase.ifPresent(phrases::add);
      at = phrase.map(Phrase::last).orElse(at + 1);
    }
    return new Page(line, phrases);
  }

  private Optional<? extends Phrase> at(Line line, int i, NameBook book) {
    if (!line.isWord(i) && !line.matches("grade", i)
        || !line.isCapital(i)
            && line.hit(i).isEmpty()
            && !lexicon.opens(line.lower(i))
            && !line.matches("grade", i)) {
      return Optional.empty();
    }
    Stream<Supplier<Optional<? extends Phrase>>> grammars =
        Stream.of(
            () -> known(line, i, book),
            () -> titled(line, i, book),
            () -> people.numbered(line, i),
            () -> people.at(line, i),
            () -> book.abbreviations().at(line, i),
            () -> organization(line, i).map(book.abbreviations()::resolved),
            () -> honoured(line, i),
            () -> bare(line, i, book),
            () ->
                line.hit(i)
                    .filter(hit -> !plausibility.isOrdinaryWord(line, hit))
                    .map(hit -> new EntryPhrase(i, hit.last(), hit)),
            () -> pronoun(line, i));
    return grammars
        .map(Supplier::get)
        .filter(Optional::isPresent)
        .findFirst()
        .orElse(Optional.empty());
  }

  /** A name in full that the document has introduced, whatever its words mean elsewhere. */
  private Optional<PersonPhrase> known(Line line, int i, NameBook book) {
    if (!line.isCapital(i)) {
      return Optional.empty();
    }
    for (int end = names.end(line, i, true); end > i + 1; end--) {
      List<String> words = names.words(line, i, end);
      if (words.size() > 1 && book.isFull(words)) {
        return Optional.of(person(line, i, i, end, List.of(), "", 0.9));
      }
    }
    return Optional.empty();
  }

  /** An office, with the name behind it if there is one. */
  private Optional<? extends Phrase> titled(Line line, int i, NameBook book) {
    if (line.is(i - 1, "mr", "mr.", "madam", "mrs", "mrs.")) {
      return Optional.empty();
    }
    int start = names.honorifics(line, i);
    Optional<OfficePhrase> office = offices.at(line, start);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    List<OfficePhrase> titles = titles(line, office.get());
    int from = titles.get(titles.size() - 1).last();
    int name = names.honorifics(line, from);
    int end = nameEnd(line, name, book);
    if (end > name && !plausibility.isStrayWord(line, name, end, book)) {
      String gender = names.gender(line, i, start) + names.gender(line, from, name);
      return Optional.of(person(line, i, name, end, titles, gender, 1));
    }
    if (start > i) {
      return Optional.empty();
    }
    return office.filter(o -> isDescription(line, o));
  }

  /** In a headline in title case, where capitals tell nothing, a name ends as the body knows it. */
  private int nameEnd(Line line, int name, NameBook book) {
    int most = names.end(line, name, true);
    for (int end = most; line.isTitleCase() && end > name; end--) {
      if (book.knows(names.words(line, name, end))) {
        return end;
      }
    }
    return most;
  }

  /** 'Deputy Prime Minister and Minister of the Interior' before one name. */
  private List<OfficePhrase> titles(Line line, OfficePhrase first) {
    List<OfficePhrase> titles = new ArrayList<>(List.of(first));
    int at = first.last();
    while (titles.size() < MOST_TITLES) {
      int from = line.is(at, "and", ",", "-", "\u2013", "/") ? at + 1 : at;
      Optional<OfficePhrase> next =
          line.isCapital(from) && names.honorifics(line, from) == from
              ? offices.at(line, from).filter(o -> o.determiner() == Determiner.NONE)
              : Optional.empty();
      if (next.isEmpty() || titles.stream().anyMatch(t -> areTwo(t, next.get()))) {
        break;
      }
      titles.add(next.get());
      at = next.get().last();
    }
    boolean named = titles.size() > 1 && names.end(line, names.honorifics(line, at), true) > at;
    return named ? titles : List.of(first);
  }

  /**
   * 'The Vice President and President X', 'the Taoiseach and Prime Minister X': a known holder is
   * set beside another leader; 'the Qatari Emir, Bahrain's King X': nobody serves two states.
   */
  private static boolean areTwo(OfficePhrase first, OfficePhrase second) {
    boolean foreign =
        first.state().isPresent()
            && second.state().isPresent()
            && !first.state().equals(second.state());
    boolean known = first.states().isEmpty() || !first.head().state().isEmpty();
    return foreign
        || first.determiner() == Determiner.THE
            && known
            && first.organization().isEmpty()
            && first.fields().isEmpty()
            && second.head().leads();
  }

  /** Whether an office without a name describes somebody, rather than being a stray noun. */
  private boolean isDescription(Line line, OfficePhrase office) {
    boolean lower = !line.isCapital(office.first());
    boolean bare =
        office.determiner() == Determiner.NONE
            && office.states().isEmpty()
            && office.organization().isEmpty();
    boolean placed = line.is(office.first() - 1, ",", "as", "(", "and");
    return !(bare && lower && (office.plural() || !placed && office.last() - office.first() < 2));
  }

  private Optional<Phrase.OrganizationPhrase> organization(Line line, int i) {
    Optional<Phrase.OrganizationPhrase> organization = organizations.at(line, i);
    int hit =
        line.hit(i)
            .or(() -> line.is(i, "the") ? line.hit(i + 1) : Optional.empty())
            .filter(h -> h.organization().isPresent())
            .map(Hit::last)
            .orElse(0);
    return organization.filter(o -> o.last() > hit);
  }

  private Optional<PersonPhrase> honoured(Line line, int i) {
    int name = names.honorifics(line, i);
    if (name == i) {
      return Optional.empty();
    }
    int end = names.end(line, name, true);
    boolean title = line.isTitleCase() && lexicon.common(line.text(name));
    return end > name && !title
        ? Optional.of(person(line, i, name, end, List.of(), names.gender(line, i, name), 0.9))
        : Optional.empty();
  }

  private Optional<PersonPhrase> bare(Line line, int i, NameBook book) {
    int most = names.end(line, i, true);
    boolean article = i == 0 && line.text(i).equals("A") && line.text(i + 1).length() > 2;
    if (article || most > i + 1 && isOfThing(line, most)) {
      return Optional.empty();
    }
    for (int end = most; end > i; end--) {
      List<String> words = names.words(line, i, end);
      if (book.knows(words) && plausibility.isPlausible(line, i, end, words)) {
        return Optional.of(
            person(
                line, i, i, end, List.of(), "", Math.max(0.6, evidence.of(line, i, end, words))));
      }
    }
    boolean introduced = most > i + 1 && evidence.introduces(line, i, most);
    int end =
        introduced
            ? most
            : Math.max(names.end(line, i, false), Math.min(most, line.witnessedEnd(i)));
    if (end == i
        || end == i + 1
            && (line.hit(i).isPresent() || Plausibility.PRONOUNS.contains(line.lower(i)))) {
      return Optional.empty();
    }
    List<String> words = names.words(line, i, end);
    boolean stray = words.size() == 1 && !plausibility.isPlausible(line, i, end, words);
    if (stray || lexicon.isOfThing(words) || isOfThing(line, end)) {
      return Optional.empty();
    }
    double weight = evidence.of(line, i, end, words);
    return weight > 0 || words.size() > 1
        ? Optional.of(person(line, i, i, end, List.of(), "", weight))
        : Optional.empty();
  }

  /** 'José Martí International Airport' is called after somebody. */
  private boolean isOfThing(Line line, int end) {
    int at = end;
    while (line.isCapital(at) && lexicon.common(line.text(at)) && !lexicon.thing(line.text(at))) {
      at++;
    }
    return at - end < 3 && lexicon.thing(line.text(at));
  }

  private PersonPhrase person(
      Line line,
      int first,
      int name,
      int end,
      List<OfficePhrase> titles,
      String gender,
      double weight) {
    List<String> words = names.words(line, name, end);
    int last = end;
    int letters = line.is(last, ",") ? last + 1 : last;
    while (lexicon.lettersAfterName(line.text(letters)) && !line.is(letters, "mp", "mps")
        || letters == last && lexicon.lettersAfterName(line.text(letters))) {
      last = ++letters;
    }
    Optional<String> of = Optional.empty();
    int state = line.is(last + 1, "the") ? last + 2 : last + 1;
    if (line.is(last, "of")
        && line.hit(state).filter(Hit::isState).isPresent()
        && !line.isPossessive(line.hit(state).get().last())) {
      of = line.hit(state).flatMap(Hit::state).map(s -> s.iso2());
      last = line.hit(state).get().last();
    }
    return new PersonPhrase(first, last, name, end, words, List.copyOf(titles), gender, of, weight);
  }

  private static Optional<PronounPhrase> pronoun(Line line, int i) {
    boolean pronoun =
        Plausibility.PRONOUNS.contains(line.lower(i))
            && !line.isUpper(i)
            && (!line.is(i, "us") || !line.isCapital(i));
    return pronoun ? Optional.of(new PronounPhrase(i, i + 1, line.lower(i))) : Optional.empty();
  }
}
