package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the grammars know about English words: offices, names, bodies, people. */
final class Lexicon {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PAST = Pattern.compile("^(?:then|ex)-");
  private static final Lexicon STANDARD = new Lexicon();

  private final Set<String> common = Table.read("common-words.txt").words();
  private final Map<String, String> forenames = Table.read("forenames.tsv").pairs();
  private final Set<String> surnames = Table.read("surnames.txt").words();
  private final Set<String> noSurnames = Table.read("no-surnames.txt").words();
  private final Set<String> wordSurnames = Table.read("word-surnames.txt").words();
  private final Set<String> familyFirst = Table.read("family-first.txt").words();
  private final Set<String> particles = Table.read("particles.txt").words();
  private final Set<String> endings = Table.read("name-endings.txt").words();
  private final Set<String> letters = Table.read("letters-after-names.txt").words();
  private final Set<String> stops = Table.read("stop-names.txt").words();
  private final Map<String, String> portfolios = Table.read("portfolios.tsv").pairs();
  private final Set<String> ranks = Table.read("ranks.txt").words();
  private final Set<String> divisions = Table.read("divisions.txt").words();
  private final Set<String> former = Table.read("former.txt").words();
  private final Map<String, String> organizations = Table.read("organizations.tsv").pairs();
  private final Map<String, String> people = Table.read("people.tsv").pairs();
  private final Set<String> sayings =
      Set.of(String.join(" ", Table.read("sayings.txt").words()).split(" "));
  private final Map<String, List<Honorific>> honorifics = new HashMap<>();
  private final Map<String, List<Form>> heads = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  /** A form before a name that is no office, such as 'Her Excellency'. */
  record Honorific(List<String> words, String gender) {}

  /** One number of a head noun. */
  record Form(List<String> words, Head head, boolean plural) {}

  private Lexicon() {
    for (Map.Entry<String, String> row : Table.read("honorifics.tsv").pairs().entrySet()) {
      List<String> words = List.of(row.getKey().replace("'", " '").split(" "));
      Honorific honorific = new Honorific(words, row.getValue());
      honorifics.computeIfAbsent(honorific.words().get(0), w -> new ArrayList<>()).add(honorific);
    }
    honorifics.values().forEach(l -> l.sort(Comparator.comparing(h -> -h.words().size())));
    for (List<String> row : Table.read("offices.tsv").rows()) {
      Head head = Head.of(row);
      add(new Form(head.singular(), head, false));
      add(new Form(head.plural(), head, true));
      if (head.counts().contains("leader") || head.counts().contains("minister")) {
        coming(row).forEach(to -> add(new Form(to.singular(), to, false)));
      }
    }
    heads.values().forEach(l -> l.sort(Comparator.comparing(f -> -f.words().size())));
    Stream.of(
            particles,
            ranks,
            former,
            portfolios.keySet(),
            people.keySet(),
            heads.keySet(),
            honorifics.keySet(),
            organizations.keySet(),
            Table.read("function-words.txt").words())
        .forEach(openers::addAll);
  }

  /** Whether some phrase can begin with this lower-case word. */
  boolean opens(String lower) {
    return openers.contains(lower)
        || PAST.matcher(lower).lookingAt()
        || lower.startsWith("al-")
        || lower.startsWith("el-");
  }

  /** 'president-elect' and 'prime minister-designate' for a row of the table of offices. */
  private static Stream<Head> coming(List<String> row) {
    return Stream.of("-elect", "-designate")
        .map(
            ending ->
                Head.of(
                    List.of(
                        row.get(0) + ending,
                        row.get(1),
                        row.get(2).replaceAll(" head-of-\\w+", ""),
                        row.get(3),
                        row.get(4),
                        row.get(5))));
  }

  static Lexicon standard() {
    return STANDARD;
  }

  private void add(Form form) {
    heads.computeIfAbsent(form.words().get(0), w -> new ArrayList<>()).add(form);
  }

  /** The head nouns that begin with this lower-case word, longest first. */
  List<Form> heads(String word) {
    return heads.getOrDefault(word, List.of());
  }

  /** The longest head noun that stands at token {@code i}. */
  Optional<Form> head(Line line, int i) {
    return heads(PAST.matcher(line.lower(i)).replaceFirst("")).stream()
        .filter(
            form ->
                IntStream.range(1, form.words().size())
                    .allMatch(k -> line.lower(i + k).equals(form.words().get(k))))
        .findFirst();
  }

  /** The honorifics that begin with this word, longest first. */
  List<Honorific> honorifics(String word) {
    return honorifics.getOrDefault(word, List.of());
  }

  /** Whether running English writes the word in lower case. */
  boolean common(String word) {
    return common.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean forename(String word) {
    return forenames.containsKey(word);
  }

  /** {@code M}, {@code F}, {@code FM} for both, empty when unknown. */
  String gender(String forename) {
    return forenames.getOrDefault(forename, "");
  }

  boolean surname(String word) {
    return surnames.contains(word);
  }

  /** Whether the word ends names of places, days and laws: 'Street', 'Airport'. */
  boolean thing(String word) {
    return noSurnames.contains(word);
  }

  /** Whether the name is rather one of a place, a day or a law: 'Tsentralna Street'. */
  boolean isOfThing(List<String> name) {
    return noSurnames.contains(name.get(name.size() - 1))
        && !forename(name.get(0))
        && !familyFirst(name.get(0));
  }

  /** Whether the word is an ordinary one that serves as a surname behind a forename. */
  boolean wordSurname(String word) {
    return wordSurnames.contains(word);
  }

  /** Whether the word is a family name that stands before the given name. */
  boolean familyFirst(String word) {
    return familyFirst.contains(word);
  }

  boolean particle(String word) {
    return particles.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean nameEnding(String word) {
    return endings.contains(word);
  }

  boolean lettersAfterName(String word) {
    return letters.contains(word) || word.endsWith(".") && letters.contains(stopless(word));
  }

  private static String stopless(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** Whether the capitalized word is never part of a person's name. */
  boolean stop(String word) {
    return stops.contains(word);
  }

  boolean portfolio(String lower) {
    return portfolios.containsKey(lower);
  }

  /** The field that a word of a portfolio stands for; empty when it names none. */
  String field(String lower) {
    return portfolios.getOrDefault(lower, "");
  }

  boolean rank(String lower) {
    return ranks.contains(lower);
  }

  /** Whether the noun is one for a part of a state: 'Mombasa County'. */
  boolean division(String lower) {
    return divisions.contains(lower);
  }

  /** Whether the word says by its beginning that an office is past: 'ex-president'. */
  boolean past(String lower) {
    return PAST.matcher(lower).lookingAt();
  }

  boolean former(String lower) {
    return former.contains(lower);
  }

  boolean organization(String lower) {
    return organizations.containsKey(lower);
  }

  /** Whether the noun makes an organization in lower case too. */
  boolean plainOrganization(String lower) {
    return "lower".equals(organizations.get(lower));
  }

  /** How a noun for people refers: 'state', 'side', 'delegation', 'counterpart'; empty if none. */
  String people(String lower) {
    return people.getOrDefault(lower, "");
  }

  /** Whether the verb with this lemma has somebody who acts for its subject. */
  boolean saying(String lemma) {
    return sayings.contains(lemma);
  }

  /** A word without case, accents and hyphens, by which spellings of a name are compared. */
  static String fold(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("-", "").replace("'", "").replace(".", "");
  }
}
