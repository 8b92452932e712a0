package org.rapporteur.event.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.event.table.Table;

/** The rules of {@code expressions.tsv}, with the words and numbers that they use. */
final class Grammar {

  /** The kinds that may be a part of another expression. */
  private static final Set<Kind> PARTS = EnumSet.of(Kind.DATE, Kind.WEEKDAY, Kind.RELATIVE);

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]\\w*)>");
  private static final Pattern WORD = Pattern.compile("(?<!\\\\p)\\{([A-Z]+)}");
  private static final String NOTHING = "-";

  private final Map<String, String> words;
  private final Map<String, Integer> numbers;
  private final List<Rule> rules;

  private Grammar(Map<String, String> words, Map<String, Integer> numbers, List<Rule> rules) {
    this.words = Map.copyOf(words);
    this.numbers = numbers;
    this.rules = List.copyOf(rules);
  }

  /** Reads the tables. */
  static Grammar load() {
    Map<String, Semantics> meanings = new HashMap<>(CalendarDates.MEANINGS);
    meanings.putAll(Weekdays.MEANINGS);
    meanings.putAll(CountedDates.MEANINGS);
    meanings.putAll(ComposedDates.MEANINGS);
    Map<String, String> words = new HashMap<>();
    Table.rows("time/words.tsv", 2).forEach(line -> words.put(line.get(0), line.get(1)));
    List<Rule> rules = new ArrayList<>();
    for (List<String> line : Table.rows("time/expressions.tsv", 3).toList()) {
      rules.add(rule(line, words, meanings));
    }
    Map<String, Integer> numbers =
        Table.rows("time/numbers.tsv", 2)
            .collect(Collectors.toMap(l -> l.get(0), l -> Integer.valueOf(l.get(1))));
    return new Grammar(words, numbers, rules);
  }

  /** The rule of one line; its pattern joins the set of words that bears its kind's name. */
  private static Rule rule(
      List<String> line, Map<String, String> words, Map<String, Semantics> meanings) {
    List<String> meaning = List.of(line.get(0).split(" "));
    Optional<Kind> kind =
        line.get(1).equals(NOTHING) ? Optional.empty() : Optional.of(Kind.valueOf(line.get(1)));
    Semantics semantics = meanings.get(meaning.get(0));
    if (semantics == null) {
      throw new IllegalStateException(
          "expressions.tsv names the meaning %s, which is none of %s"
              .formatted(meaning.get(0), new TreeSet<>(meanings.keySet())));
    }
    String pattern = expand(line.get(2), words);
    kind.filter(PARTS::contains)
        .ifPresent(k -> words.merge(k.name(), unnamed(pattern), (a, b) -> a + "|" + b));
    Set<String> groups =
        GROUP.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toSet());
    List<String> arguments = meaning.subList(1, meaning.size());
    return new Rule(kind, compile(pattern), groups, semantics, arguments);
  }

  private static String unnamed(String pattern) {
    return "(?:" + GROUP.matcher(pattern).replaceAll("(?:") + ")";
  }

  private static String expand(String pattern, Map<String, String> words) {
    return WORD.matcher(pattern)
        .replaceAll(
            word -> {
              String known = words.get(word.group(1));
              if (known == null) {
                throw new IllegalStateException(
                    "%s in the tables of expressions is not defined above: %s"
                        .formatted(word.group(), pattern));
              }
              return Matcher.quoteReplacement("(?:" + expand(known, words) + ")");
            });
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile("(?:" + pattern + ")(?= |$)", Pattern.CASE_INSENSITIVE);
  }

  List<Rule> rules() {
    return rules;
  }

  /** A pattern that uses the tables' sets of words. */
  Pattern pattern(String pattern) {
    return compile(expand(pattern, words));
  }

  /** The number that a word, figures, or figures with letters around them stand for. */
  Optional<Integer> number(String word) {
    String figures = word.replaceAll("\\D", "");
    return figures.isEmpty()
        ? Optional.ofNullable(numbers.get(word))
        : Optional.of(Integer.valueOf(figures));
  }

  /** What a stretch of text means that is a whole date, day of the week or count of days. */
  Optional<Meaning> meaning(String text, int begin, int end) {
    return rules.stream()
        .filter(rule -> rule.kind().filter(PARTS::contains).isPresent())
        .flatMap(
            rule -> {
              Matcher matcher = matcher(rule, text).region(begin, end);
              return matcher.matches() ? meaning(rule, text, matcher).stream() : Stream.empty();
            })
        .findFirst();
  }

  Optional<Meaning> meaning(Rule rule, String text, Matcher matched) {
    return rule.semantics().of(Captures.of(this, text, matched, rule.groups()), rule.arguments());
  }

  /** A matcher that sees what stands around its region. */
  static Matcher matcher(Rule rule, String text) {
    return rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
