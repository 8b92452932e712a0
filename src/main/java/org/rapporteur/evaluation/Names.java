package org.rapporteur.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.identity.Folding;

/** Compares names by their words, whatever their case, accents, signs and titles. */
final class Names {

  private static final Pattern POSSESSIVE =
      Pattern.compile("['\u2019\u02BC]s\\b", Pattern.CASE_INSENSITIVE);

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
    return Folding.plainWords(POSSESSIVE.matcher(name).replaceAll(""));
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
}
