package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits sentences into tokens by OpenNLP's model, and mends what it leaves stuck or cuts apart.
 */
final class WordSplitter {

  /** Longer runs without white space are no words; the model would need quadratic time for them. */
  private static final int LONGEST_RUN = 200;

  /**
   * A dash between words, a slash between names, an ellipsis: signs of their own. A possessive is
   * split off.
   */
  private static final Pattern CUT =
      Pattern.compile(
          "[\u2013\u2014\u2026]|(?<=\\p{L})--+(?=\\p{L})|(?<=\\p{L}{3})/(?=\\p{L}{3})|(?<=[\\p{L}.])'[sS]?(?=$)|(?<=[\\p{Ll}]{2})[.](?=\\p{Lu}\\p{Ll})|[()\\[\\]\"](?=.)|(?<=.)[()\\[\\]\",;:](?=$)");

  private static final Pattern CLITIC =
      Pattern.compile("'(?:s|t|d|m|re|ve|ll)", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("[\\d.,:\u2013]+");

  private final TokenizerME tokenizer;

  WordSplitter(TokenizerModel model) {
    tokenizer = new TokenizerME(model);
  }

  /**
   * The tokens of {@code sentence}, as spans of {@code text}; never empty for a sentence with a
   * visible character.
   */
  List<Span> split(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int begin = sentence.begin();
    for (int i = begin; i <= sentence.end(); i++) {
      if (i == sentence.end() || Character.isWhitespace(text.charAt(i))) {
        if (begin < i) {
          splitRun(text, begin, i, tokens);
        }
        begin = i + 1;
      }
    }
    return tokens;
  }

  private void splitRun(String text, int begin, int end, List<Span> tokens) {
    if (end - begin > LONGEST_RUN) {
      for (int i = begin; i < end; i += LONGEST_RUN) {
        tokens.add(new Span(i, Math.min(end, i + LONGEST_RUN)));
      }
      return;
    }
    String run = text.substring(begin, end);
    int from = tokens.size();
    for (opennlp.tools.util.Span s : tokenizer.tokenizePos(run)) {
      cut(text, new Span(begin + s.getStart(), begin + s.getEnd()), tokens);
    }
    joinHyphens(text, tokens, from);
  }

  private static void cut(String text, Span token, List<Span> tokens) {
    String word = token.in(text);
    if (word.length() == 1 || NUMBER.matcher(word).matches()) {
      tokens.add(token);
      return;
    }
    Matcher matcher = CUT.matcher(word);
    int from = 0;
    while (matcher.find()) {
      addIfAny(tokens, token.begin() + from, token.begin() + matcher.start());
      addIfAny(tokens, token.begin() + matcher.start(), token.begin() + matcher.end());
      from = matcher.end();
    }
    addIfAny(tokens, token.begin() + from, token.end());
  }

  private static void addIfAny(List<Span> tokens, int begin, int end) {
    if (begin < end) {
      tokens.add(new Span(begin, end));
    }
  }

  /**
   * 'Yong', '-', 'il' without white space between them are one word, and so are 'Yo' and
   * ''ldoshev'.
   */
  private static void joinHyphens(String text, List<Span> tokens, int from) {
    for (int i = tokens.size() - 2; i > from; i--) {
      Span hyphen = tokens.get(i);
      if (hyphen.length() == 1
          && text.charAt(hyphen.begin()) == '-'
          && betweenLetters(text, hyphen)) {
        tokens.set(i - 1, tokens.get(i - 1).cover(tokens.get(i + 1)));
        tokens.remove(i + 1);
        tokens.remove(i);
      }
    }
    for (int i = tokens.size() - 1; i > from; i--) {
      if (isInnerApostrophe(text, tokens.get(i - 1), tokens.get(i))) {
        tokens.set(i - 1, tokens.get(i - 1).cover(tokens.get(i)));
        tokens.remove(i);
      }
    }
  }

  private static boolean betweenLetters(String text, Span sign) {
    return Character.isLetter(text.charAt(sign.begin() - 1))
        && Character.isLetter(text.charAt(sign.end()));
  }

  /** An apostrophe inside a name; clitics such as ''s' and 'n't' stay tokens of their own. */
  private static boolean isInnerApostrophe(String text, Span before, Span after) {
    String word = after.in(text);
    return before.end() == after.begin()
        && word.charAt(0) == '\''
        && word.length() > 2
        && Character.isLetter(word.charAt(1))
        && Character.isUpperCase(text.charAt(before.begin()))
        && !CLITIC.matcher(word).matches();
  }
}
