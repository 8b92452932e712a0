package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Splits paragraphs into sentences by OpenNLP's model, and joins what it cuts behind an
 * abbreviation.
 */
final class SentenceSplitter {

  /**
   * What ends with a full stop and goes on: titles, months, initials, letters of an abbreviation.
   */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:^|[\\s(\"'])(?:(?i:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|maj|capt|cmdr|adm|brig|sgt|st|hon|rev|pres"
              + "|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|vs|approx|dept|min|amb|messrs)|[A-Z]|H\\.E)\\s?\\.$");

  /** A country's abbreviation ends a sentence only before a word that no office or noun follows. */
  private static final Pattern COUNTRY =
      Pattern.compile("(?:^|[\\s(\"'-])(?:U\\.S|U\\.K|U\\.N|U\\.A\\.E|D\\.C)\\.$");

  private static final Pattern OPENER =
      Pattern.compile(
          "^[\"'(]?(?:The|A|An|In|On|At|It|He|She|They|But|And|We|This|That|These|Those|His|Her|Their|Its|For|As|If|When"
              + "|While|After|Before|There|However|Both|According|Asked|To|By|With|I|You|Our|Since|During|Under)\\b");

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  /** The sentences of {@code paragraph}, as spans of {@code text}. */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span s : detector.sentPosDetect(paragraph.in(text))) {
      Span span = new Span(paragraph.begin() + s.getStart(), paragraph.begin() + s.getEnd());
      int last = sentences.size() - 1;
      if (last >= 0 && goesOn(sentences.get(last).in(text), span.in(text))) {
        sentences.set(last, sentences.get(last).cover(span));
      } else if (span.length() > 0) {
        sentences.add(span);
      }
    }
    return sentences;
  }

  private static boolean goesOn(String sentence, String next) {
    String end = sentence.substring(Math.max(0, sentence.length() - 12));
    return GOES_ON.matcher(end).find()
        || COUNTRY.matcher(end).find() && !OPENER.matcher(next).find()
        || !next.isEmpty() && Character.isLowerCase(next.codePointAt(0)) && !end.endsWith("\n");
  }
}
