package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import org.rapporteur.registry.Name;
import org.rapporteur.registry.Registry;
import org.rapporteur.text.Sentence;

/**
 * Finds the registry's names in sentences, by OpenNLP's dictionary name finder over words split
 * alike on both sides, so that the tokenizer's habits with stops and hyphens do not matter.
 */
final class Gazetteer {

  /** Words in capitals as short as this are abbreviations, not shouting. */
  private static final int SHORTEST_SHOUT = 4;

  /** Abbreviations that lose their last stop at times: 'U.S President'. */
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}");

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<String, List<Name>> shouted = new HashMap<>();
  private final Dictionary dictionary = new Dictionary(true);
  private final Dictionary capitals = new Dictionary(true);

  Gazetteer(Registry registry) {
    for (Name name : registry.names()) {
      add(name, name.form(), names, dictionary);
      if (DOTTED.matcher(name.form()).matches()) {
        add(name, name.form().substring(0, name.form().length() - 1), names, dictionary);
      }
      String upper = name.form().toUpperCase(Locale.ROOT);
      if (name.form().length() >= SHORTEST_SHOUT && !upper.equals(name.form())) {
        add(name, upper, shouted, capitals);
      }
    }
  }

  private static void add(
      Name name, String form, Map<String, List<Name>> index, Dictionary dictionary) {
    String[] words = SimpleTokenizer.INSTANCE.tokenize(form);
    if (words.length > 0) {
      index.computeIfAbsent(key(words, 0, words.length), k -> new ArrayList<>()).add(name);
      dictionary.put(new StringList(words));
    }
  }

  private static String key(String[] words, int first, int last) {
    return String.join(" ", Arrays.asList(words).subList(first, last));
  }

  /** The registry's names in the sentence: the longest at each place, none inside another. */
  List<Hit> hits(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    Map<Integer, Hit> byFirst = new LinkedHashMap<>();
    collect(sentence, pieces, dictionary, names, byFirst);
    if (shouts(sentence)) {
      collect(sentence, pieces, capitals, shouted, byFirst);
    }
    return withoutOverlap(byFirst);
  }

  private static boolean shouts(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.text().length() >= SHORTEST_SHOUT
                    && t.isCapitalized()
                    && t.text().equals(t.text().toUpperCase(Locale.ROOT)));
  }

  private static void collect(
      Sentence sentence,
      Pieces pieces,
      Dictionary dictionary,
      Map<String, List<Name>> index,
      Map<Integer, Hit> byFirst) {
    for (Span span : new DictionaryNameFinder(dictionary).find(pieces.words())) {
      int first = pieces.token()[span.getStart()];
      int last = pieces.token()[span.getEnd() - 1] + 1;
      boolean whole =
          pieces.starts(span.getStart())
              && (span.getEnd() == pieces.words().length
                  || pieces.starts(span.getEnd())
                  || isStop(sentence, pieces, span.getEnd()));
      Hit known = byFirst.get(first);
      if (whole && (known == null || known.last() < last)) {
        byFirst.put(
            first,
            new Hit(first, last, index.get(key(pieces.words(), span.getStart(), span.getEnd()))));
      }
    }
  }

  /** Whether only the stop of an abbreviation is left of the token. */
  private static boolean isStop(Sentence sentence, Pieces pieces, int piece) {
    return pieces.words()[piece].equals(".")
        && (piece + 1 == pieces.words().length || pieces.starts(piece + 1));
  }

  private static List<Hit> withoutOverlap(Map<Integer, Hit> byFirst) {
    List<Hit> ordered = new ArrayList<>(byFirst.values());
    ordered.sort((a, b) -> Integer.compare(a.first(), b.first()));
    List<Hit> kept = new ArrayList<>();
    int end = 0;
    for (Hit hit : ordered) {
      if (hit.first() >= end) {
        kept.add(hit);
        end = hit.last();
      }
    }
    return kept;
  }

  /** A sentence's tokens cut where the kind of character changes, and the token of each piece. */
  private record Pieces(String[] words, int[] token) {

    static Pieces of(Sentence sentence) {
      List<String> words = new ArrayList<>();
      List<Integer> tokens = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        for (String piece : SimpleTokenizer.INSTANCE.tokenize(sentence.token(i).text())) {
          words.add(piece);
          tokens.add(i);
        }
      }
      return new Pieces(
          words.toArray(String[]::new), tokens.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether a token begins with this piece. */
    boolean starts(int piece) {
      return piece == 0 || token[piece] != token[piece - 1];
    }
  }
}
