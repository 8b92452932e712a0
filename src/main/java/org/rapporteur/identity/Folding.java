package org.rapporteur.identity;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the spellings of a name's words together. */
public final class Folding {

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private static final List<Rule> RULES =
      WordList.lines("spellings.tsv").stream().map(Rule::parse).toList();

  private static final Set<String> PARTICLES =
      WordList.lines("particles.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> VARIANTS = variants();

  /** Forenames in full, by their short forms; the reading of single articles has the table. */
  private static final Map<String, String> FORENAMES = forenames();

  private Folding() {}

  /**
   * The words of a name in lower-case ASCII, whatever its script, accents and signs; an apostrophe
   * parts no words, a hyphen does.
   */
  public static List<String> plainWords(String name) {
    String word = APOSTROPHES.matcher(name).replaceAll("");
    String ascii = ASCII.matcher(word).matches() ? word : Scripts.TO_ASCII.transliterate(word);
    return NO_WORD
        .splitAsStream(ascii.toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** What stands for a word in all its spellings. */
  static String fold(String word) {
    String spelt = spell(word);
    return VARIANTS.getOrDefault(spelt, spelt);
  }

  /** The forename for which a folded word is short, or the word itself. */
  static String formal(String folded) {
    return FORENAMES.getOrDefault(folded, folded);
  }

  private static Map<String, String> forenames() {
    Map<String, String> forenames = new HashMap<>();
    for (String line : WordList.lines("/org/rapporteur/actor/nicknames.tsv")) {
      String[] columns = line.split("\t");
      forenames.put(fold(columns[0]), fold(columns[1]));
    }
    return Map.copyOf(forenames);
  }

  private static String spell(String word) {
    String spelt = word;
    for (Rule rule : RULES) {
      spelt = rule.pattern.matcher(spelt).replaceAll(rule.replacement);
    }
    return spelt;
  }

  private static Map<String, String> variants() {
    Map<String, String> variants = new HashMap<>();
    for (String line : WordList.lines("variants.txt")) {
      String[] spellings = line.split(" ");
      Stream.of(spellings).forEach(word -> variants.put(spell(word), spell(spellings[0])));
    }
    return Map.copyOf(variants);
  }

  private record Rule(Pattern pattern, String replacement) {

    static Rule parse(String line) {
      String[] columns = line.split("\t");
      if (columns.length != 2) {
        throw new IllegalStateException("spellings.tsv needs a pattern and a replacement: " + line);
      }
      return new Rule(Pattern.compile(columns[0]), columns[1]);
    }
  }

  /** Loaded with the first name that needs it: its tables take a second. */
  private static final class Scripts {

    static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
