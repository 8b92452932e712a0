package org.rapporteur.page.catalogue;

import java.util.HashMap;
import java.util.Map;

/** What nodes are called; of several labels the first in the alphabet, always the same. */
final class Labels {

  private final Map<String, Named> byIri = new HashMap<>();

  void add(String iri, String label) {
    byIri.putIfAbsent(iri, new Named(Ids.of(iri), label));
  }

  /** The node with its name, or with its id where it has none. */
  Named of(String iri) {
    return byIri.computeIfAbsent(iri, node -> new Named(Ids.of(node), Ids.of(node)));
  }
}
