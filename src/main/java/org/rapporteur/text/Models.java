package org.rapporteur.text;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's English models, shared by all threads: the stock series, trained on newspapers, for
 * everything but lemmas.
 */
record Models(
    SentenceModel sentences,
    TokenizerModel tokens,
    POSModel tags,
    ChunkerModel chunks,
    LemmatizerModel lemmas) {

  private static final class Holder {
    static final Models STANDARD =
        new Models(
            load("/en-sent.bin", SentenceModel::new),
            load("/en-token.bin", TokenizerModel::new),
            load("/en-pos-maxent.bin", POSModel::new),
            load("/en-chunker.bin", ChunkerModel::new),
            load("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new));
  }

  /** The models on the class path, loaded when first asked for. */
  static Models standard() {
    return Holder.STANDARD;
  }

  private static <M> M load(String resource, Reader<M> reader) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AnalysisException(
            "the OpenNLP model " + resource + " is not on the class path: its library is missing");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new AnalysisException("the OpenNLP model " + resource + " cannot be read", e);
    }
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }
}
