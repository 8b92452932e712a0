package org.rapporteur.page.view;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a network for programs that draw networks; a knot becomes a node of its own. */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private GraphMl() throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /** The network as GraphML. */
  public static String of(Network network) {
    try {
      return new GraphMl().write(network);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the network cannot be written as XML", e);
    }
  }

  private String write(Network network) throws XMLStreamException {
    xml.writeStartDocument();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (String name : List.of("name", "kind", "state")) {
      key(name, "node", "string");
    }
    for (String name : List.of("held", "planned", "cancelled", "denied", "disputed")) {
      key(name, "edge", "int");
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    for (Node node : network.nodes()) {
      node(node.id(), node.name(), node.kind(), node.state().map(s -> s.name()).orElse(""));
    }
    for (Tie edge : network.edges()) {
      List<String> ends = List.copyOf(edge.nodes());
      edge(ends.get(0), ends.get(1), edge);
    }
    for (Tie knot : network.knots()) {
      String id = "knot-" + String.join("+", knot.nodes());
      node(id, knot.weight() == 1 ? "one event" : knot.weight() + " events", "knot", "");
      for (String end : knot.nodes()) {
        edge(id, end, knot);
      }
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString();
  }

  private void key(String name, String owner, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", owner);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void node(String id, String name, String kind, String state) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", id);
    data(Map.of("name", name, "kind", kind, "state", state));
    xml.writeEndElement();
  }

  private void edge(String one, String other, Tie tie) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("source", one);
    xml.writeAttribute("target", other);
    data(
        Map.of(
            "held", String.valueOf(tie.held()),
            "planned", String.valueOf(tie.planned()),
            "cancelled", String.valueOf(tie.cancelled()),
            "denied", String.valueOf(tie.denied()),
            "disputed", String.valueOf(tie.disputed())));
    xml.writeEndElement();
  }

  private void data(Map<String, String> values) throws XMLStreamException {
    for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", value.getKey());
      xml.writeCharacters(clean(value.getValue()));
      xml.writeEndElement();
    }
  }

  /** Without the control characters that XML cannot hold. */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }
}
