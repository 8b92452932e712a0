package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between breaks. A line break inside hard-wrapped text is no paragraph break.
 */
record Paragraph(Span span) {

  private static final int SHORTEST_WRAP = 45;
  private static final int LONGEST_WRAP = 100;
  private static final int LONGEST_HEADING = 120;

  /** The paragraphs of {@code text} in order; none is empty. */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = blockEnd(text, begin);
      addBlock(text, begin, end, paragraphs);
      begin = end + 1;
    }
    return paragraphs;
  }

  /** Whether it is a short line that does not end like a sentence. */
  boolean isHeading(String text) {
    String line = span.in(text);
    return line.length() <= LONGEST_HEADING
        && line.indexOf('\n') < 0
        && ".!?:;\"')".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /**
   * Where the block that begins at {@code from} ends: at a line break that an empty line follows.
   */
  private static int blockEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    while (end >= 0 && end + 1 < text.length() && !startsEmptyLine(text, end + 1)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean startsEmptyLine(String text, int at) {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static void addBlock(String text, int begin, int end, List<Paragraph> paragraphs) {
    if (isWrapped(text, begin, end)) {
      add(text, begin, end, paragraphs);
      return;
    }
    int line = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        add(text, line, i, paragraphs);
        line = i + 1;
      }
    }
  }

  /** Whether all lines but the last one are about as long as a page is wide. */
  private static boolean isWrapped(String text, int begin, int end) {
    String[] lines = text.substring(begin, end).split("\n");
    for (int i = 0; i < lines.length - 1; i++) {
      int length = lines[i].strip().length();
      if (length < SHORTEST_WRAP || length > LONGEST_WRAP) {
        return false;
      }
    }
    return lines.length > 2 || lines.length == 2 && startsLower(lines[1]);
  }

  private static boolean startsLower(String line) {
    String text = line.strip();
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static void add(String text, int begin, int end, List<Paragraph> paragraphs) {
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      paragraphs.add(new Paragraph(new Span(begin, end)));
    }
  }
}
