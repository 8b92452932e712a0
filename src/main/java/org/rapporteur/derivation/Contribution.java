package org.rapporteur.derivation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.graph.Hash;
import org.rapporteur.graph.Iris;

/**
 * What one event adds to something that is counted over events.
 *
 * @param kind what is counted
 * @param one an actor or state, or the holder of a post
 * @param other the actor or state that faces it, or the post
 * @param meeting whether it is a meeting
 * @param first the first day in question
 * @param last the last day in question
 */
record Contribution(
    Kind kind,
    Node one,
    Node other,
    boolean meeting,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  /** What is counted. */
  enum Kind {
    /** Two actors who faced each other in meetings and calls. */
    PAIR,
    /** Two states whose actors faced each other. */
    STATES,
    /** Somebody in a post. */
    TENURE
  }

  /** What it adds to. */
  Node target() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return NodeFactory.createURI(
        Iris.DEFAULT_BASE
            + "id/"
            + name
            + "-"
            + slug(one)
            + (kind == Kind.TENURE ? "" : "-" + slug(other))
            + "."
            + Hash.shortened(name + " " + one + " " + other));
  }

  private static String slug(Node node) {
    return node.getURI().replaceFirst("^.*/id/[a-z]+-([^.]*)([.].*)?$", "$1");
  }

  /** The whole in one line. */
  String line() {
    return String.join(
        "\t",
        kind.name(),
        one.getURI(),
        other.getURI(),
        Boolean.toString(meeting),
        first.map(LocalDate::toString).orElse(""),
        last.map(LocalDate::toString).orElse(""));
  }

  static Contribution parse(String line) {
    String[] parts = line.split("\t", -1);
    return new Contribution(
        Kind.valueOf(parts[0]),
        NodeFactory.createURI(parts[1]),
        NodeFactory.createURI(parts[2]),
        Boolean.parseBoolean(parts[3]),
        day(parts[4]),
        day(parts[5]));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
