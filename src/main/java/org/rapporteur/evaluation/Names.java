package org.rapporteur.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares names by their words, whatever their case, accents, signs and titles. */
final class Names {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");

  /**
   * Letters that Unicode does not take apart into a plain one and a mark; and other apostrophes.
   */
  private static final String MARKED = "łđøßıæ’ʼ";

  private static final String PLAIN = "ldosia''";

  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr sir president prime minister foreign secretary general chancellor king"
                  + " queen prince sheikh ambassador premier senator the of state defense defence"
                  + " deputy vice chairman he his her majesty highness excellency hon honourable"
                  + " colonel lieutenant admiral emir sultan pope")
              .split(" "));

  private Names() {}

  /** The words of a name in lower case, in ASCII letters and digits; a hyphen parts two words. */
  static List<String> words(String name) {
    String text = Normalizer.normalize(plain(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD);
    String letters = text.replaceAll("\\p{M}+", "");
    String bare = POSSESSIVE.matcher(letters).replaceAll("").replace("'", "").replace('-', ' ');
    return WORD.matcher(bare).results().map(MatchResult::group).toList();
  }

  /** The words of a name without the titles before it; the last word always stays. */
  static List<String> core(String name) {
    List<String> words = words(name);
    int first = 0;
    while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  /** Whether all words of one name are in the other. */
  static boolean isPart(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = shorter == one ? other : one;
    return new HashSet<>(longer).containsAll(shorter);
  }

  private static String plain(String text) {
    return text.chars()
        .map(
            c ->
                IntStream.of(MARKED.indexOf(c))
                    .filter(i -> i >= 0)
                    .map(PLAIN::charAt)
                    .findFirst()
                    .orElse(c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
