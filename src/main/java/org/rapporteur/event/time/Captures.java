package org.rapporteur.event.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.text.Span;

/**
 * The words that one rule captured.
 *
 * @param source the whole text, for what stands before and behind
 * @param groups where the words of each named group stand, without those that matched nothing
 */
record Captures(Grammar grammar, String source, Map<String, Span> groups) {

  /** What {@code match} captured in the groups of {@code names}. */
  static Captures of(Grammar grammar, String source, Matcher match, Set<String> names) {
    Map<String, Span> groups =
        names.stream()
            .filter(name -> match.start(name) >= 0)
            .collect(
                Collectors.toUnmodifiableMap(
                    name -> name, name -> new Span(match.start(name), match.end(name))));
    return new Captures(grammar, source, groups);
  }

  /** The captured words in lower case; empty when the rule has no such group or it is missing. */
  Optional<String> text(String group) {
    return Optional.ofNullable(groups.get(group))
        .map(span -> span.in(source).toLowerCase(Locale.ROOT));
  }

  String words(String group) {
    return text(group).orElse("");
  }

  /** The captured number, in digits or words; empty when it is neither. */
  Optional<Integer> number(String group) {
    return text(group).flatMap(grammar::number);
  }

  /** The captured month, by its name, the beginning of its name, or its number. */
  Optional<Month> month(String group) {
    return text(group)
        .flatMap(
            word ->
                Stream.of(Month.values())
                    .filter(m -> begins(m, word) || word.matches("0?" + m.getValue()))
                    .findFirst());
  }

  /** The captured day of the week, by its name or the beginning of its name. */
  Optional<DayOfWeek> weekday(String group) {
    return text(group)
        .flatMap(w -> Stream.of(DayOfWeek.values()).filter(d -> begins(d, w)).findFirst());
  }

  /** What a captured expression of time means in its turn. */
  Optional<Meaning> meaning(String group) {
    return Optional.ofNullable(groups.get(group))
        .flatMap(span -> grammar.meaning(source, span.begin(), span.end()));
  }

  private static boolean begins(Enum<?> name, String word) {
    return word.length() >= 3
        && name.name().startsWith(word.substring(0, 3).toUpperCase(Locale.ROOT));
  }
}
