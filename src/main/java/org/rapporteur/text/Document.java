package org.rapporteur.text;

import java.util.List;

/** An analyzed article: its sentences in order, the title's first. */
public record Document(Article article, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The article's words at {@code span}. */
  public String quote(Span span) {
    return span.in(article.text());
  }
}
