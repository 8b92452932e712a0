package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Somebody in one article: a person by name, or a participation that names nobody but an office.
 *
 * @param node the article's person, or the participation
 * @param label the name; empty for an office alone
 * @param aliases other forms of the name in the article
 * @param nameKey the name in plain letters, if it is a full one
 * @param state whose state, if the article tells it
 * @param offices the kinds of offices that the article gives it
 * @param day the day of publication
 */
record Appearance(
    Node node,
    String label,
    List<String> aliases,
    Optional<String> nameKey,
    Optional<Node> state,
    SortedSet<String> offices,
    Optional<LocalDate> day) {

  Appearance {
    aliases = List.copyOf(aliases);
    offices = Collections.unmodifiableSortedSet(new TreeSet<>(offices));
  }
}
