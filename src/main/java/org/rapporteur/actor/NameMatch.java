package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether two forms can be names of one person of a document. */
final class NameMatch {

  private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
  private static final Map<String, String> NICKNAMES = Table.read("nicknames.tsv").pairs();

  private final Lexicon lexicon;

  /** The forms as they are compared: each is compared with many others. */
  private final Map<List<String>, List<String>> folded = new HashMap<>();

  NameMatch(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How well the forms fit: 0 when they name different people, more the more they share. */
  double fit(List<String> known, List<String> form) {
    List<String> a = folded.computeIfAbsent(known, NameMatch::fold);
    List<String> b = folded.computeIfAbsent(form, NameMatch::fold);
    if (a.equals(b)) {
      return 10;
    }
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() == 1) {
      return single(longer, shorter.get(0), known);
    }
    if (isInOrder(shorter, longer)) {
      return 5;
    }
    boolean surname = last(longer).equals(last(shorter));
    return surname && sameForename(longer.get(0), shorter.get(0)) ? 4 : 0;
  }

  private double single(List<String> longer, String word, List<String> known) {
    if (last(longer).equals(word)) {
      return 3;
    }
    if (longer.get(0).equals(word)) {
      return lexicon.familyFirst(known.get(0)) ? 3 : 2;
    }
    return longer.contains(word) || alNamed(longer, word) ? 2 : 0;
  }

  /** 'Assad' for 'al-Assad'. */
  private static boolean alNamed(List<String> longer, String word) {
    return last(longer).equals("al" + word) || last(longer).equals("el" + word);
  }

  /** Whether the words or their initials come in this order; initials alone tell nothing. */
  private static boolean isInOrder(List<String> shorter, List<String> longer) {
    int at = 0;
    boolean whole = false;
    for (String word : longer) {
      if (at < shorter.size()
          && (word.equals(shorter.get(at)) || isInitialOf(word, shorter.get(at)))) {
        whole |= word.length() > 1 && word.equals(shorter.get(at));
        at++;
      }
    }
    return whole && at == shorter.size();
  }

  private static boolean isInitialOf(String a, String b) {
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  private static boolean sameForename(String a, String b) {
    return isInitialOf(a, b) || formal(a).equals(formal(b));
  }

  private static String formal(String forename) {
    return Optional.ofNullable(NICKNAMES.get(forename)).orElse(forename);
  }

  private static String last(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean ending =
        words.size() > 1
            && (last.equals("jr")
                || last.equals("sr")
                || words.size() > 2 && NUMERAL.matcher(last).matches());
    return ending ? words.get(words.size() - 2) : last;
  }

  private static List<String> fold(List<String> words) {
    return words.stream().map(Lexicon::fold).filter(w -> !w.isEmpty()).toList();
  }
}
