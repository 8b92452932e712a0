package org.rapporteur.actor;

import java.util.List;

/** A sentence and the phrases found in it, in order, none overlapping another. */
record Page(Line line, List<Phrase> phrases) {

  Page {
    phrases = List.copyOf(phrases);
  }

  /** The phrase at index {@code k}, or null beyond the ends. */
  Phrase phrase(int k) {
    return k >= 0 && k < phrases.size() ? phrases.get(k) : null;
  }

  /** Whether exactly one of {@code signs} or nothing but it stands between phrases k and k + 1. */
  boolean between(int k, String... signs) {
    if (k < 0 || k + 1 >= phrases.size()) {
      return false;
    }
    int from = phrases.get(k).last();
    return phrases.get(k + 1).first() == from + 1 && line.is(from, signs);
  }

  /** The words between phrases k and k + 1, in lower case, with single spaces. */
  String gap(int k) {
    if (k < 0 || k + 1 >= phrases.size()) {
      return "\n";
    }
    StringBuilder words = new StringBuilder();
    for (int i = phrases.get(k).last(); i < phrases.get(k + 1).first(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(line.lower(i));
    }
    return words.toString();
  }
}
