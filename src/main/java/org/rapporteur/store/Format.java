package org.rapporteur.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * How answers are written. Rows and graphs have formats of their own: {@link #JSON} is SPARQL's
 * JSON for rows and JSON-LD for graphs, {@link #XML} SPARQL's XML and RDF/XML, and a {@link #TABLE}
 * of a graph is its Turtle.
 */
public enum Format {
  /** An aligned text table with labels instead of IRIs, for people. */
  TABLE(null, Lang.TURTLE),
  CSV(ResultSetLang.RS_CSV, null),
  TSV(ResultSetLang.RS_TSV, null),
  JSON(ResultSetLang.RS_JSON, Lang.JSONLD),
  XML(ResultSetLang.RS_XML, Lang.RDFXML),
  TURTLE(null, Lang.TURTLE);

  private final Lang rows;
  private final Lang graph;

  Format(Lang rows, Lang graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /**
   * The format of this name, whatever its case.
   *
   * @throws QuestionException when there is none; the message lists them
   */
  public static Format named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new QuestionException("there is no format '" + name + "'; there are " + list()));
  }

  /** How the command line spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language for rows and for yes or no; empty for {@link #TABLE}. */
  Optional<Lang> rows() {
    if (this == TURTLE) {
      throw new QuestionException(
          "rows cannot be written as turtle; choose table, csv, tsv, json or xml");
    }
    return Optional.ofNullable(rows);
  }

  /** The language for graphs. */
  Lang graph() {
    if (graph == null) {
      throw new QuestionException(
          "a graph cannot be written as " + this + "; choose turtle, json or xml");
    }
    return graph;
  }

  private static String list() {
    return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
  }
}
