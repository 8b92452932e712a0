package org.rapporteur.event.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/**
 * Finds expressions of time by the rules of a table. At each word the longest match wins, and the
 * search goes on behind it, so that no two overlap.
 */
public final class TimeFinder {

  /** What may stand before an expression that qualifies the noun behind it. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "our", "your", "my", "whose", "'s", "'");

  private final Grammar grammar = Grammar.load();

  private record Match(Optional<Kind> kind, Meaning meaning, int end) {}

  /** The expressions of a sentence in their order; no two overlap. */
  public List<TimeExpression> find(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<Matcher> matchers =
        grammar.rules().stream().map(rule -> Grammar.matcher(rule, pieces.text())).toList();
    List<TimeExpression> found = new ArrayList<>();
    int free = 0;
    int token = 0;
    for (int begin : pieces.begins()) {
      if (begin < free) {
        continue;
      }
      Optional<Match> match = longest(pieces.text(), matchers, begin);
      if (match.isEmpty()) {
        continue;
      }
      free = match.get().end();
      Span tokens = pieces.source(begin, free);
      if (match.get().kind().isPresent() && tokens.begin() >= token) {
        token = tokens.end();
        found.add(expression(sentence, tokens, pieces.text().substring(begin, free), match.get()));
      }
    }
    return List.copyOf(found);
  }

  private Optional<Match> longest(String text, List<Matcher> matchers, int begin) {
    Match best = null;
    for (int i = 0; i < matchers.size(); i++) {
      Matcher matcher = matchers.get(i).region(begin, text.length());
      if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
        Rule rule = grammar.rules().get(i);
        Optional<Meaning> meaning = grammar.meaning(rule, text, matcher);
        if (meaning.isPresent()) {
          best = new Match(rule.kind(), meaning.get(), matcher.end());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static TimeExpression expression(
      Sentence sentence, Span tokens, String text, Match match) {
    Span span =
        sentence.token(tokens.begin()).span().cover(sentence.token(tokens.end() - 1).span());
    return new TimeExpression(
        span,
        sentence.index(),
        tokens.begin(),
        tokens.end(),
        text,
        match.kind().orElseThrow(),
        attributive(sentence, tokens.begin(), tokens.end()),
        match.meaning());
  }

  /** Before a possessive sign, or between a determiner and a noun. */
  private static boolean attributive(Sentence sentence, int first, int last) {
    if (last == sentence.size()) {
      return false;
    }
    String next = sentence.token(last).text();
    if (next.equals("'s") || next.equals("'")) {
      return true;
    }
    int before = first - 1;
    while (before >= 0 && sentence.token(before).tag().matches("JJ|VBN|CD")) {
      before--;
    }
    boolean determined =
        before >= 0 && DETERMINERS.contains(sentence.token(before).text().toLowerCase(Locale.ROOT))
            || DETERMINERS.contains(sentence.token(first).text().toLowerCase(Locale.ROOT));
    return determined && leadsToNoun(sentence, last);
  }

  private static boolean leadsToNoun(Sentence sentence, int next) {
    int i = next;
    while (i < sentence.size() && sentence.token(i).tag().startsWith("JJ")) {
      i++;
    }
    return i < sentence.size() && sentence.token(i).isNoun();
  }
}
