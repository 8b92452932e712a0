package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Gives tokens their tags, phrases and lemmas. */
final class Tagger {

  private final POSTaggerME tagger;
  private final ChunkerME chunker;
  private final Lemmas lemmas;

  Tagger(Models models) {
    tagger = new POSTaggerME(models.tags(), POSTagFormat.CUSTOM);
    chunker = new ChunkerME(models.chunks());
    lemmas = new Lemmas(models.lemmas());
  }

  List<Token> tag(String text, List<Span> spans) {
    String[] words = spans.stream().map(s -> s.in(text)).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    TagMender.mend(words, tags);
    String[] chunks = chunker.chunk(words, tags);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(
          new Token(spans.get(i), words[i], tags[i], chunks[i], lemmas.of(words[i], tags[i])));
    }
    return tokens;
  }
}
