package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** A sentence with what the registry knows of its words; indexes may run over its ends. */
final class Line {

  /** Joiners, marks of direction and soft hyphens, which words may hold unseen. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private final Sentence sentence;
  private final String[] text;
  private final String[] lower;
  private final Hit[] hits;
  private final boolean titleCase;
  private final List<NameSpan> witnessed;
  private final List<Patterns.Match> matches;

  /**
   * @param found the registry's names, in order, none overlapping another
   * @param witnessed the names that the statistical finder sees
   * @param matches what the patterns find
   */
  Line(Sentence sentence, List<Hit> found, List<NameSpan> witnessed, List<Patterns.Match> matches) {
    this.sentence = sentence;
    this.matches = List.copyOf(matches);
    this.witnessed = List.copyOf(witnessed);
    text = new String[sentence.size()];
    lower = new String[sentence.size()];
    hits = new Hit[sentence.size()];
    for (int i = 0; i < lower.length; i++) {
      text[i] = INVISIBLE.matcher(sentence.token(i).text()).replaceAll("");
      lower[i] = text[i].toLowerCase(Locale.ROOT);
    }
    for (Hit hit : found) {
      boolean other =
          matches("document", hit.first()) || hit.isAdjective() && matches("region", hit.first());
      hits[hit.first()] = other ? null : hit;
    }
    titleCase = sentence.heading() ? capitals() >= 0.7 : shouts();
  }

  private double capitals() {
    long long4 = sentence.tokens().stream().filter(Line::isLongWord).count();
    long big = sentence.tokens().stream().filter(t -> isLongWord(t) && t.isCapitalized()).count();
    return long4 < 4 ? 0 : (double) big / long4;
  }

  /** Whether nearly all its long words are in capitals throughout. */
  private boolean shouts() {
    long long4 = sentence.tokens().stream().filter(Line::isLongWord).count();
    long upper = sentence.tokens().stream().filter(t -> isLongWord(t) && isUpper(t.text())).count();
    return long4 > 4 && upper >= 0.8 * long4;
  }

  private static boolean isUpper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isLongWord(Token token) {
    return token.text().length() >= 4 && Character.isLetter(token.text().charAt(0));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  /** Whether most of its words begin with a capital, so that capitals tell nothing. */
  boolean isTitleCase() {
    return titleCase;
  }

  boolean has(int i) {
    return i >= 0 && i < lower.length;
  }

  String text(int i) {
    return has(i) ? text[i] : "";
  }

  String lower(int i) {
    return has(i) ? lower[i] : "";
  }

  String tag(int i) {
    return has(i) ? sentence.token(i).tag() : "";
  }

  String lemma(int i) {
    return has(i) ? sentence.token(i).lemma() : "";
  }

  boolean is(int i, String... words) {
    if (!has(i)) {
      return false;
    }
    for (String word : words) {
      if (lower[i].equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapital(int i) {
    return !text(i).isEmpty() && Character.isUpperCase(text[i].codePointAt(0));
  }

  boolean isVerb(int i) {
    return has(i) && (sentence.token(i).isVerb() || tag(i).equals("MD"));
  }

  /** Whether the token is a word of letters, whatever its apostrophes and stops. */
  boolean isWord(int i) {
    return !text(i).isEmpty() && Character.isLetter(text[i].codePointAt(0));
  }

  /** Whether token {@code i} follows the one before it without a space. */
  boolean isGlued(int i) {
    return has(i)
        && has(i - 1)
        && sentence.token(i).span().begin() == sentence.token(i - 1).span().end();
  }

  /** Whether all letters of a word of two or more are capitals. */
  boolean isUpper(int i) {
    String text = text(i);
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && isWord(i);
  }

  /** The registry's form that begins at this token. */
  Optional<Hit> hit(int i) {
    return has(i) ? Optional.ofNullable(hits[i]) : Optional.empty();
  }

  /** Whether token {@code i} is part of what a pattern of this kind finds. */
  boolean matches(String kind, int i) {
    return matches.stream().anyMatch(m -> m.kind().equals(kind) && m.first() <= i && i < m.last());
  }

  /** What the statistical finder sees over these tokens: for a person above 0, for a body below. */
  double witness(int first, int last) {
    for (NameSpan span : witnessed) {
      if (span.first() < last && first < span.last()) {
        return span.kind() == Actor.Kind.PERSON ? span.probability() : -span.probability();
      }
    }
    return 0;
  }

  /** The end of the person's name that the statistical finder sees at {@code i}, else {@code i}. */
  int witnessedEnd(int i) {
    return witnessed.stream()
        .filter(s -> s.first() == i && s.kind() == Actor.Kind.PERSON)
        .map(NameSpan::last)
        .findFirst()
        .orElse(i);
  }

  boolean isPossessive(int i) {
    return has(i) && (is(i, "'s") || is(i, "'") && text(i - 1).endsWith("s"));
  }

  /** The words of the tokens, with spaces where the text has some. */
  String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < last; i++) {
      if (i > first && !isGlued(i)) {
        words.append(' ');
      }
      words.append(text(i));
    }
    return words.toString();
  }

  Span span(int first, int last) {
    return new Span(sentence.token(first).span().begin(), sentence.token(last - 1).span().end());
  }
}
