package org.rapporteur.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param index its number in the document, from 0
 * @param span where it stands in the article's text
 * @param paragraph the number of its paragraph, from 0; the title is a paragraph of its own
 * @param heading whether it is the title or a line without a full stop that heads a part
 * @param tokens its tokens in order, never empty
 */
public record Sentence(int index, Span span, int paragraph, boolean heading, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code i}, from 0. */
  public Token token(int i) {
    return tokens.get(i);
  }
}
