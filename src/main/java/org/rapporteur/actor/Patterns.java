package org.rapporteur.actor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.namefind.RegexNameFinder;
import opennlp.tools.util.Span;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Organization;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * Finds what its shape tells rather than a list: abbreviations in brackets, documents that bear the
 * name of a body, numbers that grade an office; by OpenNLP's regular-expression name finder.
 */
final class Patterns {

  /** Tokens {@code first} to {@code last} (behind it) match a pattern of this kind. */
  record Match(String kind, int first, int last) {}

  /** Longer sentences are lists and tables, on which patterns with many bodies take long. */
  private static final int LONGEST = 400;

  private final RegexNameFinder finder;

  Patterns(Registry registry) {
    String bodies =
        registry.names().stream()
            .filter(name -> name.entry() instanceof Organization)
            .map(Name::form)
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    Map<String, Pattern[]> patterns = new HashMap<>();
    for (List<String> row : Table.read("patterns.tsv").rows()) {
      Pattern pattern = Pattern.compile("(?<!\\S)" + row.get(1).replace("{body}", bodies));
      patterns.merge(row.get(0), new Pattern[] {pattern}, Patterns::joined);
    }
    finder = new RegexNameFinder(patterns);
  }

  private static Pattern[] joined(Pattern[] a, Pattern[] b) {
    return Stream.concat(Arrays.stream(a), Arrays.stream(b)).toArray(Pattern[]::new);
  }

  /** What the patterns find in the sentence. */
  List<Match> find(Sentence sentence) {
    if (sentence.size() > LONGEST) {
      return List.of();
    }
    String[] tokens = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    return Arrays.stream(finder.find(tokens)).map(Patterns::match).toList();
  }

  private static Match match(Span span) {
    return new Match(span.getType(), span.getStart(), span.getEnd());
  }
}
