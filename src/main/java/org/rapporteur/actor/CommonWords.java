package org.rapporteur.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;

/**
 * The English words that are written small, from the dictionary of OpenNLP's part-of-speech model.
 */
final class CommonWords {

  private static final String MODEL = "/en-pos-maxent.bin";

  private CommonWords() {}

  /** The words of three letters and more, in alphabetical order. */
  static List<String> read() {
    try (InputStream in = CommonWords.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new NameModelException(MODEL + " of opennlp-postag-models is not on the class path");
      }
      TagDictionary dictionary = new POSModel(in).getFactory().getTagDictionary();
      if (dictionary instanceof Iterable<?> words) {
        return StreamSupport.stream(words.spliterator(), false)
            .map(Object::toString)
            .filter(word -> word.matches("[a-z]{3,}"))
            .sorted()
            .toList();
      }
      throw new NameModelException(MODEL + " has no list of words");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
