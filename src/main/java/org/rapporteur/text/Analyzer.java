package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits an article into sentences and tokens, and gives each token its tag, phrase and lemma.
 *
 * <p>An analyzer is not thread-safe, as OpenNLP's tools are not; the models behind all analyzers
 * are shared.
 */
public final class Analyzer {

  /**
   * A longer sentence is cut: no English sentence needs more, and what follows is to stay bounded.
   */
  private static final int LONGEST_SENTENCE = 300;

  private final SentenceSplitter splitter;
  private final WordSplitter words;
  private final Tagger tagger;

  private Analyzer(Models models) {
    splitter = new SentenceSplitter(models.sentences());
    words = new WordSplitter(models.tokens());
    tagger = new Tagger(models);
  }

  /** An analyzer with the English models on the class path. */
  public static Analyzer standard() {
    return new Analyzer(Models.standard());
  }

  /**
   * Analyzes the article.
   *
   * @throws AnalysisException when its text is not English
   */
  public Document analyze(Article article) {
    String plain = Typography.plain(article.text());
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = Paragraph.of(plain);
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      boolean heading =
          paragraph.span().begin() < article.bodyBegin() || paragraph.isHeading(plain);
      for (Span span : splitter.split(plain, paragraph.span())) {
        for (List<Span> piece : pieces(words.split(plain, span))) {
          sentences.add(sentence(plain, sentences.size(), p, heading, piece));
        }
      }
    }
    Language.requireEnglish(article, sentences);
    return new Document(article, sentences);
  }

  private Sentence sentence(
      String plain, int index, int paragraph, boolean heading, List<Span> tokens) {
    Span span = tokens.get(0).cover(tokens.get(tokens.size() - 1));
    return new Sentence(index, span, paragraph, heading, tagger.tag(plain, tokens));
  }

  private static List<List<Span>> pieces(List<Span> tokens) {
    List<List<Span>> pieces = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
      pieces.add(tokens.subList(from, Math.min(from + LONGEST_SENTENCE, tokens.size())));
    }
    return pieces;
  }
}
