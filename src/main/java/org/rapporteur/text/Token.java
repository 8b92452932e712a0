package org.rapporteur.text;

/**
 * One word or sign of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text its characters, with typographic quotes and apostrophes mapped to plain ones
 * @param tag its part of speech in the Penn Treebank's tag set
 * @param chunk its phrase in the CoNLL-2000 style: {@code B-NP}, {@code I-VP}, {@code O} …
 * @param lemma its dictionary form in lower case
 */
public record Token(Span span, String text, String tag, String chunk, String lemma) {

  /** Whether the tagger takes it for a verb in any form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the tagger takes it for a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether its characters are {@code word}, whatever the case. */
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
