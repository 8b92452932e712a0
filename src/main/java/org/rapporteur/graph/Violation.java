package org.rapporteur.graph;

/**
 * Why a graph is not stored.
 *
 * @param shape the name of the shape that is broken, such as {@code twoSides}
 * @param node the IRI of what breaks it
 * @param path the property in question; empty when it is the node as a whole
 * @param value the value in question; empty when one is missing
 * @param message what is wrong, in words
 */
public record Violation(String shape, String node, String path, String value, String message) {

  @Override
  public String toString() {
    String at = path.isEmpty() ? "" : ", " + path + (value.isEmpty() ? "" : " = " + value);
    return message + " (" + shape + ": " + node + at + ")";
  }
}
