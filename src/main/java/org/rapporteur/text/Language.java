package org.rapporteur.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells English from other languages by the share of its commonest words. */
final class Language {

  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "by", "at",
          "from", "his", "its", "has", "had", "said", "will", "be", "as", "he", "an", "are", "were",
          "have", "this", "it");

  /** Shorter texts tell too little. */
  private static final int ENOUGH_WORDS = 40;

  private static final double ENGLISH_SHARE = 0.08;

  private Language() {}

  static void requireEnglish(Article article, List<Sentence> sentences) {
    long words = count(sentences, w -> Character.isLetter(w.codePointAt(0)));
    long common = count(sentences, COMMON::contains);
    if (words >= ENOUGH_WORDS && common < words * ENGLISH_SHARE) {
      throw new AnalysisException(
          article.name()
              + " does not look like English: "
              + common
              + " of "
              + words
              + " words are common English words; only English texts can be read");
    }
  }

  private static long count(List<Sentence> sentences, Predicate<String> condition) {
    return sentences.stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .filter(condition)
        .count();
  }
}
