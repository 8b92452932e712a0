package org.rapporteur.derivation;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The properties of the index graph, which nobody but this package reads. */
final class Terms {

  private static final String NS = "https://w3id.org/rapporteur/index#";

  /** From an article's actor to its persona. */
  static final Node PERSONA = term("persona");

  /** From a persona to the person. */
  static final Node PERSON = term("person");

  /** From a persona without a full name to what was found out about it, in one line. */
  static final Node ANSWER = term("answer");

  /** The day on which an article's actor is attested. */
  static final Node DAY = term("day");

  static final Node LABEL = term("label");
  static final Node ALIAS = term("alias");
  static final Node NAME_KEY = term("nameKey");
  static final Node STATE = term("state");
  static final Node OFFICE = term("office");
  static final Node ALONE = term("alone");
  static final Node COUNT = term("count");
  static final Node FIRST = term("first");
  static final Node LAST = term("last");

  /** By which personas are looked up: names, and offices with their holders. */
  static final Node KEY = term("key");

  /** What a report tells of its event, in one line. */
  static final Node CLAIM = term("claim");

  /** By which reports and events are looked up: what they are, between whom, in which month. */
  static final Node BLOCK = term("block");

  /** What an event adds to what is counted, in one line. */
  static final Node CONTRIBUTES = term("contributes");

  /** From an event to what it adds to. */
  static final Node SUPPORTS = term("supports");

  private Terms() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
