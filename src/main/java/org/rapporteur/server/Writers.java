package org.rapporteur.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.graph.Shapes;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.store.KnowledgeStore;

/**
 * The one way in for what users send.
 *
 * @param store what is written
 * @param shapes what each graph must fit
 * @param limits how much may be sent, and how long it may take
 */
record Writers(KnowledgeStore store, Shapes shapes, Limits limits) {

  /** Changes graphs, or nothing at all. */
  void edit(Consumer<DatasetGraph> change) {
    store.edit(change, shapes);
  }

  /**
   * All that is sent, unpacked.
   *
   * @throws ProblemException when it is too much
   */
  byte[] read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(limits.uploadBytes() + 1);
      if (bytes.length > limits.uploadBytes()) {
        throw new ProblemException(
            413, "more than %d bytes; send it in parts".formatted(limits.uploadBytes()));
      }
      return bytes;
    } catch (IOException e) {
      throw new ProblemException(400, "what is sent did not come to its end: " + e.getMessage());
    }
  }
}
