package org.rapporteur.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** Reads SPARQL queries and says in one line where a wrong one is wrong. */
final class QueryParser {

  private QueryParser() {}

  static Query parse(Question question) {
    try {
      return QueryFactory.create(question.text());
    } catch (QueryParseException e) {
      throw new QuestionException(
          question.name() + " is no SPARQL query: " + reason(question.text(), e), e);
    } catch (QueryException e) {
      throw new QuestionException(
          question.name() + " is no SPARQL query: " + firstLine(e.getMessage()), e);
    }
  }

  private static String reason(String text, QueryParseException e) {
    if (e.getLine() < 1) {
      return firstLine(e.getMessage());
    }
    String position = "line " + e.getLine() + ", column " + e.getColumn();
    String reason = firstLine(e.getMessage());
    // What the grammar did not expect is clearer from the text than from the parser's tokens.
    return reason.startsWith("Encountered") || reason.startsWith("Lexical error")
        ? "unexpected " + word(text, e.getLine(), e.getColumn()) + " in " + position
        : reason + " in " + position;
  }

  /** The word that begins in this line and column, both counted from 1. */
  private static String word(String text, int line, int column) {
    String[] lines = text.split("\\r\\n|\\n|\\r", -1);
    if (line > lines.length || column > lines[line - 1].length()) {
      return "end";
    }
    String[] words = lines[line - 1].substring(column - 1).trim().split("\\s+", 2);
    return words[0].isEmpty() ? "end" : "'" + words[0] + "'";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message).replaceFirst("^\\[line: .*?\\] ", "");
  }
}
