package org.rapporteur.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** The rules that link and conclude: SPARQL updates, run in the order of their names. */
final class Rules {

  private final SortedMap<String, UpdateRequest> updates = new TreeMap<>();
  private final String digest;

  /**
   * @param texts the updates by name
   * @throws StoreException when one of them is no SPARQL update
   */
  Rules(SortedMap<String, String> texts) {
    texts.forEach((name, text) -> updates.put(name, parse(name, text)));
    digest = Digest.of(texts.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())));
  }

  /** The rules that the program comes with. */
  static Rules shipped() {
    return new Rules(new DataFolder("ontology/rules").texts(".ru"));
  }

  /** The same as long as no rule changes. */
  String digest() {
    return digest;
  }

  /** Runs all rules, inside the caller's transaction. */
  void run(DatasetGraph dataset) {
    for (Map.Entry<String, UpdateRequest> rule : updates.entrySet()) {
      try {
        UpdateExec.dataset(dataset).update(rule.getValue()).build().execute();
      } catch (UpdateException | QueryException e) {
        throw new StoreException("the rule " + rule.getKey() + " fails: " + e.getMessage(), e);
      }
    }
  }

  private static UpdateRequest parse(String name, String text) {
    try {
      return UpdateFactory.create(text);
    } catch (QueryException e) {
      throw new StoreException("the rule " + name + " is no SPARQL update: " + e.getMessage(), e);
    }
  }
}
