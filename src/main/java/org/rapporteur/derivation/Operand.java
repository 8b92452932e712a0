package org.rapporteur.derivation;

import java.util.List;

/**
 * What somebody decides about.
 *
 * @param kind whether it is somebody or an event
 * @param words how it was called
 * @param whole whether it is a person or event over all articles, not what one article says
 * @param nodes the IRIs that a decision notes: reports, articles' actors or personas
 */
record Operand(Kind kind, String words, boolean whole, List<String> nodes) {

  /** What it is. */
  enum Kind {
    PERSON,
    EVENT
  }

  Operand {
    nodes = List.copyOf(nodes);
  }
}
