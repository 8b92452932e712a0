package org.rapporteur.actor;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much the words of a bare name and its neighbours speak for a person, from below 0 to 1. Each
 * witness adds its weight.
 */
final class Evidence {

  private final Lexicon lexicon;
  private final OfficeGrammar offices;

  Evidence(Lexicon lexicon, OfficeGrammar offices) {
    this.lexicon = lexicon;
    this.offices = offices;
  }

  /** The evidence for the name of these words at tokens {@code first} to {@code last}. */
  double of(Line line, int first, int last, List<String> words) {
    if (line.isTitleCase()) {
      return 0;
    }
    boolean bracketed = line.is(first - 1, "(") && line.is(last, ")");
    if (bracketed && !officeEndsAt(line, first - 1)) {
      return 0;
    }
    return Math.min(
        1,
        shape(line, first, words)
            + before(line, first, last)
            + behind(line, last)
            + 0.3 * line.witness(first, last));
  }

  private double shape(Line line, int first, List<String> words) {
    int n = words.size();
    double shape = n == 1 ? 0 : n > 4 ? 0.1 : unusual(words) ? 0.5 : 0.2;
    String head = words.get(0);
    String tail = words.get(n - 1);
    if (n > 1 && lexicon.forename(head)) {
      shape += 0.4;
    }
    if (n > 1 && n <= 3 && lexicon.familyFirst(head)) {
      shape += 0.3;
    }
    if (lexicon.surname(tail)) {
      shape += n > 1 ? 0.25 : 0.15;
    }
    for (int i = 0; i < n; i++) {
      String word = words.get(i);
      if (n > 1 && (lexicon.particle(word) || word.length() <= 2 && word.endsWith("."))) {
        shape += 0.2;
      }
      if (lexicon.common(word)
          && !lexicon.particle(word)
          && !lexicon.surname(word)
          && !(i > 0 && lexicon.wordSurname(word))) {
        shape -= i == 0 && lexicon.familyFirst(word) ? 0.1 : 0.35;
      }
    }
    return shape + (n == 1 && line.isUpper(first) ? -1 : 0);
  }

  /** Whether no word of the name is an English word in lower case. */
  private boolean unusual(List<String> words) {
    return IntStream.range(0, words.size())
        .noneMatch(
            i ->
                lexicon.common(words.get(i))
                    && !lexicon.particle(words.get(i))
                    && !(i > 0 && lexicon.wordSurname(words.get(i))));
  }

  private double before(Line line, int first, int last) {
    if (line.is(first - 1, "the", "a", "an", "this")) {
      return -0.5;
    }
    if (line.is(first - 1, "in", "at", "near", "outside", "throughout", "across")) {
      return -0.3;
    }
    if (line.is(first - 1, ",", "(")) {
      boolean enclosed = line.is(last, ",", ")") && !isOfOffice(line, first, last);
      return officeEndsAt(line, first - 1) ? (enclosed ? 0.9 : 0.6) : 0;
    }
    return line.is(first - 1, "by", "with") ? 0.1 : 0;
  }

  /** Whether what goes before or behind can only belong to a name, whatever its words are. */
  boolean introduces(Line line, int first, int last) {
    boolean before = line.is(first - 1, ",", "(") && officeEndsAt(line, first - 1);
    return !isOfOffice(line, first, last)
        && (before || officeBegins(line, last) || stateBehind(line, last));
  }

  /** Whether a word may be one of a portfolio or body rather than of a name. */
  private boolean isOfOffice(Line line, int first, int last) {
    return IntStream.range(first, last)
        .mapToObj(line::lower)
        .anyMatch(word -> lexicon.portfolio(word) || lexicon.organization(word));
  }

  /** Whether ', the minister' or '– the minister –' follows. */
  private boolean officeBegins(Line line, int last) {
    return Appositions.SIGNS.contains(line.text(last))
        && !line.is(last, ":", "(")
        && (offices.at(line, last + 1).isPresent()
            || line.is(last + 1, "who") && offices.at(line, last + 3).isPresent());
  }

  /** Whether 'of Norway' or '(Norway)' follows. */
  private static boolean stateBehind(Line line, int last) {
    int state = line.is(last + 1, "the") ? last + 2 : last + 1;
    return line.is(last, "of", "(")
        && line.hit(state)
            .filter(h -> h.isState() && (line.is(last, "of") || line.is(h.last(), ")")))
            .isPresent();
  }

  /** Whether some office phrase ends right before token {@code end}. */
  private boolean officeEndsAt(Line line, int end) {
    for (int i = Math.max(0, end - 12); i < end; i++) {
      if (offices.at(line, i).filter(o -> o.last() == end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private double behind(Line line, int last) {
    if (line.is(last, ",")) {
      boolean age = line.tag(last + 1).equals("CD") && line.is(last + 2, ",");
      return age || officeBegins(line, last) || line.is(last + 1, "who") ? 0.6 : 0;
    }
    if (officeBegins(line, last)) {
      return 0.6;
    }
    if (stateBehind(line, last)) {
      return line.is(last, "of") ? 0.5 : 0.3;
    }
    if (line.tag(last).matches("VBP?")) {
      return -0.3; // 'So say all': one name does not govern a plural
    }
    if (line.isVerb(last)) {
      return lexicon.saying(line.lemma(last)) ? 0.35 : 0.15;
    }
    if (line.is(last, "who")) {
      return 0.5;
    }
    boolean noun = line.tag(last).startsWith("NN") && !line.isCapital(last) && line.isWord(last);
    return noun ? -0.3 : 0;
  }
}
