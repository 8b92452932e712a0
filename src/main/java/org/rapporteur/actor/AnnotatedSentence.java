package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * A sentence whose names somebody has marked. It is written in OpenNLP's form, {@code
 * <START:person> Wang Yi <END> met them.}, except that words need not be separated from signs.
 *
 * @param text the sentence without the marks
 * @param marks where the names stand in {@code text}, in order
 */
record AnnotatedSentence(String text, List<Mark> marks) {

  private static final Pattern TAG = Pattern.compile("<START(?::([^>]*))?> ?| ?<END>");
  private static final String TYPES = "person, organization or state";

  /** A marked name. */
  record Mark(Span span, Actor.Kind kind) {}

  AnnotatedSentence {
    marks = List.copyOf(marks);
  }

  /**
   * Reads a line.
   *
   * @param where what names the line to somebody who has to mend it, such as {@code talks.txt line
   *     12}
   * @throws NameModelException when the marks are not well-formed
   */
  static AnnotatedSentence parse(String line, String where) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Actor.Kind open = null;
    int begin = 0;
    int at = 0;
    for (Matcher tag = TAG.matcher(line); tag.find(); at = tag.end()) {
      text.append(line, at, tag.start());
      boolean isStart = tag.group().strip().startsWith("<START");
      if (isStart && open != null) {
        throw malformed(where, "a <START> inside a name that has no <END> yet", line);
      }
      if (isStart) {
        open = kind(tag.group(1), where, line);
        begin = text.length();
        continue;
      }
      if (open == null) {
        throw malformed(where, "an <END> without a <START:person> before it", line);
      }
      if (text.substring(begin).isBlank()) {
        throw malformed(where, "no name between <START> and <END>", line);
      }
      marks.add(new Mark(new Span(begin, text.length()), open));
      open = null;
    }
    if (open != null) {
      throw malformed(where, "a <START> without an <END> in the same line", line);
    }
    return new AnnotatedSentence(text.append(line, at, line.length()).toString(), marks);
  }

  private static Actor.Kind kind(String type, String where, String line) {
    return Arrays.stream(Actor.Kind.values())
        .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                malformed(
                    where,
                    type == null
                        ? "<START> without a type; write <START:person> (" + TYPES + ")"
                        : "the type '" + type + "'; use " + TYPES,
                    line));
  }

  private static NameModelException malformed(String where, String what, String line) {
    String shown = line.length() > 120 ? line.substring(0, 120) + "…" : line;
    return new NameModelException(where + " has " + what + ": " + shown);
  }
}
