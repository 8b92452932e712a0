package org.rapporteur.text;

import java.util.Locale;
import java.util.Set;

/**
 * Mends what a tagger trained on other text gets wrong in news, where the words around leave one
 * reading only: a base form behind a modal, a participle behind an auxiliary or before its agent.
 */
final class TagMender {

  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am");

  /** Words between a modal and its verb: 'will on Tuesday meet', 'will later today hold'. */
  private static final Set<String> BETWEEN =
      Set.of(
          "on",
          "this",
          "next",
          "later",
          "today",
          "tomorrow",
          "also",
          "then",
          "week",
          "month",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "afternoon",
          "evening",
          "not",
          "soon",
          "again",
          "both",
          "first",
          "instead");

  private static final Set<String> CHANNELS =
      Set.of("phone", "telephone", "video", "letter", "satellite");

  /** What goes by somebody is passed by nobody: 'stopped by the embassy'. */
  private static final Set<String> MOTION =
      Set.of("stopped", "passed", "dropped", "stood", "came", "went", "abided", "flew", "drove");

  private TagMender() {}

  /** Mends {@code tags}, the Penn tags of {@code words}, in place. */
  static void mend(String[] words, String[] tags) {
    for (int i = 0; i < words.length; i++) {
      if (isBase(words, tags, i)) {
        tags[i] = "VB";
      } else if (tags[i].equals("VBD") && (isPerfect(words, tags, i) || hasAgent(words, tags, i))) {
        tags[i] = "VBN";
      }
    }
  }

  /** 'Will on Tuesday hold talks'. */
  private static boolean isBase(String[] words, String[] tags, int i) {
    if (!tags[i].matches("NN|VBP") || !isLower(words[i]) || BETWEEN.contains(words[i])) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && BETWEEN.contains(lower(words[before]))) {
      before--;
    }
    return before >= 0 && tags[before].equals("MD");
  }

  /** 'Had yesterday met', 'was also received'. */
  private static boolean isPerfect(String[] words, String[] tags, int i) {
    int before = i - 1;
    while (before >= 0
        && (tags[before].startsWith("RB") || BETWEEN.contains(lower(words[before])))) {
      before--;
    }
    return before >= 0
        && (HAVE.contains(lower(words[before])) || BE.contains(lower(words[before])));
  }

  /** 'A meeting attended by X'. */
  private static boolean hasAgent(String[] words, String[] tags, int i) {
    return i + 2 < words.length
        && words[i + 1].equals("by")
        && lower(words[i]).endsWith("ed")
        && !MOTION.contains(lower(words[i]))
        && tags[i + 2].matches("NNPS?|DT|JJ|PRP.*|CD")
        && !CHANNELS.contains(lower(words[i + 2]));
  }

  private static boolean isLower(String word) {
    return word.equals(lower(word)) && Character.isLetter(word.codePointAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
