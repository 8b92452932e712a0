package org.rapporteur.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the office that the words of a title name. Of the known forms that hold the title's head,
 * its last word before a preposition, the one counts that begins first, then the longest: an
 * 'adviser to the president' is no president, and a 'principal secretary' is not any secretary.
 */
final class OfficeRanks {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "on", "in", "at", "with", "under", "without");

  /** Levels of a deputy: that of a head's deputy, and that of any other. */
  private static final int DEPUTY_OF_HEAD = 4;

  private static final int DEPUTY = 5;

  /** The last level that only offices of states and their bodies have. */
  private static final int LAST_OF_STATE = 6;

  private static final Pattern AND =
      Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|cum)\\s+", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Set<String> deputies;

  /** One form in its words. */
  private record Form(List<String> words, OfficeTitle office) {}

  OfficeRanks(List<OfficeTitle> titles, List<OfficeModifier> modifiers) {
    for (OfficeTitle title : titles) {
      List<String> words = words(title.form());
      byFirstWord
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Form(words, title));
    }
    byFirstWord
        .values()
        .forEach(forms -> forms.sort(Comparator.comparing(form -> -form.words().size())));
    deputies =
        modifiers.stream()
            .filter(modifier -> modifier.effect() == OfficeModifier.Effect.DEPUTY)
            .map(OfficeModifier::form)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The first in rank of those that a title names. */
  Optional<OfficeRank> find(String title) {
    return all(title).stream().min(Comparator.comparing(OfficeRank::level));
  }

  /**
   * All that a title names: two for a 'Deputy Prime Minister and Foreign Minister'. Whether a
   * 'president and chief executive' heads a state, such words do not tell.
   */
  List<OfficeRank> all(String title) {
    List<Optional<OfficeRank>> parts = AND.splitAsStream(title).map(this::one).toList();
    boolean several =
        parts.size() > 1
            && parts.stream().allMatch(p -> p.filter(r -> r.level() <= LAST_OF_STATE).isPresent());
    return several
        ? parts.stream().flatMap(Optional::stream).distinct().toList()
        : one(title).stream().toList();
  }

  private Optional<OfficeRank> one(String title) {
    List<String> words = words(title);
    int head = head(words);
    if (words.size() == 1 && deputies.contains(words.get(0))) {
      return Optional.empty(); // 'his deputy' does not say whose
    }
    return IntStream.rangeClosed(0, head)
        .boxed()
        .flatMap(
            i -> longest(words, i, head).map(f -> rank(f.office(), words.subList(0, i))).stream())
        .findFirst();
  }

  private Optional<Form> longest(List<String> words, int from, int head) {
    return byFirstWord.getOrDefault(words.get(from), List.of()).stream()
        .filter(form -> from + form.words().size() > head)
        .filter(form -> from + form.words().size() <= words.size())
        .filter(form -> words.subList(from, from + form.words().size()).equals(form.words()))
        .findFirst();
  }

  private OfficeRank rank(OfficeTitle office, List<String> before) {
    if (before.stream().noneMatch(deputies::contains)) {
      return new OfficeRank(office.id(), office.level());
    }
    int deputy = office.head() ? DEPUTY_OF_HEAD : DEPUTY;
    return new OfficeRank(office.id(), Math.max(office.level(), deputy));
  }

  private static int head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"));
  }
}
