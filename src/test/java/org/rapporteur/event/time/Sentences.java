package org.rapporteur.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** Cuts sentences into tokens at blanks and signs; tags are no better than a test needs. */
final class Sentences {

  private static final Pattern TOKEN =
      Pattern.compile("'s|(?:Nov|Oct|Sept|Aug|Dec|Jan|Feb)\\.|[\\p{L}\\d][\\p{L}\\d:-]*|\\S");
  private static final Set<String> ADJECTIVES = Set.of("planned", "official", "bilateral", "joint");
  private static final Set<String> OTHERS =
      Set.of(
          "of", "in", "on", "at", "to", "and", "by", "for", "said", "met", "was", "with", "will");

  private Sentences() {}

  static Sentence of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      Span span = new Span(token.start(), token.end());
      String word = token.group().replace('’', '\'');
      tokens.add(new Token(span, word, tag(word), "O", word.toLowerCase(Locale.ROOT)));
    }
    return new Sentence(0, new Span(0, text.length()), 0, false, tokens);
  }

  private static String tag(String word) {
    if (OTHERS.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0))) {
      return "IN";
    }
    if (ADJECTIVES.contains(word)) {
      return "JJ";
    }
    return Character.isDigit(word.charAt(0)) ? "CD" : "NN";
  }
}
