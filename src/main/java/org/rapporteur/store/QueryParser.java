package org.rapporteur.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/** Reads SPARQL queries and says in one line where a wrong one is wrong. */
final class QueryParser {

  private static final Pattern POSITION = Pattern.compile("(?i)line (\\d+), column (\\d+)");

  /** The grammar did not expect a token, or the end. */
  private static final Pattern TOKEN = Pattern.compile("^Encountered (\"<EOF>\")?");

  /** Some letters are the beginning of no token; the position is behind them. */
  private static final Pattern LETTERS =
      Pattern.compile("^Lexical error.*?(?:after prefix \"([^\"]*)\")?$");

  private QueryParser() {}

  /**
   * The query of a question.
   *
   * @throws QuestionException with line and column of what is wrong
   */
  static Query parse(Question question) {
    try {
      return QueryFactory.create(question.text());
    } catch (QueryException e) {
      throw new QuestionException(
          question.name() + " is no SPARQL query: " + reason(question.text(), e), e);
    }
  }

  private static String reason(String text, QueryException e) {
    String message = e.getMessage().lines().findFirst().orElse("no reason given");
    Matcher position = POSITION.matcher(message);
    if (!position.find()) {
      return message;
    }
    int line = Integer.parseInt(position.group(1));
    int column = Integer.parseInt(position.group(2));
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return at(
          "unexpected " + (token.group(1) == null ? word(text, line, column) : "end"),
          line,
          column);
    }
    Matcher letters = LETTERS.matcher(message);
    if (letters.find()) {
      int begin = column - (letters.group(1) == null ? 0 : letters.group(1).length());
      return at("unexpected " + word(text, line, begin), line, begin);
    }
    return at(message.substring(position.end()).replaceFirst("^[:\\s]+", ""), line, column);
  }

  private static String at(String reason, int line, int column) {
    return reason + " in line " + line + ", column " + column;
  }

  /** The word that begins in this line and column, both counted from 1. */
  private static String word(String text, int line, int column) {
    String[] lines = text.split("\\r\\n|\\n|\\r", -1);
    if (line > lines.length || column < 1 || column > lines[line - 1].length()) {
      return "end";
    }
    String[] words = lines[line - 1].substring(column - 1).trim().split("\\s+", 2);
    return words[0].isEmpty() ? "end" : "'" + words[0] + "'";
  }
}
