package org.rapporteur.graph;

import org.apache.jena.rdf.model.Resource;
import org.rapporteur.text.Span;

/**
 * Spans as NIF strings. Only here do offsets change from UTF-16 units, in which the program counts,
 * to code points, in which the graph counts.
 */
final class SpanNodes {

  private final GraphDraft draft;
  private final String original;
  private final String text;

  SpanNodes(GraphDraft draft, String original) {
    this.draft = draft;
    this.original = original;
    this.text = Spelling.text(original);
  }

  /** The article's text as the graph holds it. */
  String text() {
    return text;
  }

  Resource of(Span span) {
    int begin = original.codePointCount(0, span.begin());
    int end = original.codePointCount(0, span.end());
    Resource node = draft.part("span", begin + "-" + end);
    String label = "characters " + begin + " to " + end;
    return draft
        .describe(node, Vocabulary.Span, draft.literal(label))
        .addProperty(Vocabulary.referenceContext, draft.article())
        .addProperty(Vocabulary.beginIndex, draft.offset(begin))
        .addProperty(Vocabulary.endIndex, draft.offset(end))
        .addProperty(Vocabulary.anchorOf, quote(begin, end));
  }

  private String quote(int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
