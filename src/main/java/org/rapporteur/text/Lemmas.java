package org.rapporteur.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.DictionaryLemmatizer;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/**
 * Lemmas of verbs and common nouns by OpenNLP's model, remembered: the model is slow and words
 * recur. Other words are their own lemma in lower case, as nothing asks for more.
 */
final class Lemmas {

  /** What the dictionary says of words that it lacks. */
  private static final String UNKNOWN = "O";

  /** Verbs of diplomacy that the model, trained on other text, gets wrong: 'conferred'. */
  private static final DictionaryLemmatizer KNOWN = known();

  private static final int REMEMBERED = 20_000;

  private final LemmatizerME lemmatizer;
  private final Map<String, String> memory =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  Lemmas(LemmatizerModel model) {
    lemmatizer = new LemmatizerME(model);
  }

  /** The lemma of {@code word} with the Penn tag {@code tag}, in lower case. */
  String of(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String universal = universal(tag);
    if (universal == null || !Character.isLetter(lower.codePointAt(0))) {
      return lower;
    }
    return memory.computeIfAbsent(universal + ' ' + lower, k -> lemmatize(lower, universal));
  }

  private String lemmatize(String word, String universal) {
    String[] words = {word};
    String[] tags = {universal};
    String known = KNOWN.lemmatize(words, tags)[0];
    String lemma = known.equals(UNKNOWN) ? lemmatizer.lemmatize(words, tags)[0] : known;
    return lemma.toLowerCase(Locale.ROOT);
  }

  private static DictionaryLemmatizer known() {
    try (InputStream in = Lemmas.class.getResourceAsStream("verbs.dict")) {
      return new DictionaryLemmatizer(in);
    } catch (IOException e) {
      throw new AnalysisException("the dictionary of verbs, verbs.dict, cannot be read", e);
    }
  }

  /** The Universal Dependencies tag of the words that have a lemma of interest. */
  private static String universal(String penn) {
    if (penn.startsWith("VB")) {
      return "VERB";
    }
    return penn.equals("NN") || penn.equals("NNS") ? "NOUN" : null;
  }
}
