package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where pages say what, as {@code page.tsv} lists it. */
record PageTable(List<Row> rows) {

  static final PageTable SHIPPED = load();

  /**
   * A row of the table.
   *
   * @param what the row tells
   * @param selector the elements, in CSS
   * @param attribute that says it; {@code -} for the element's text
   */
  record Row(String what, String selector, String attribute) {

    private String value(Element element) {
      return attribute.equals("-") ? element.text() : element.attr(attribute);
    }
  }

  /** What the first row with an answer says. */
  Optional<String> value(String what, Document page) {
    return of(what)
        .flatMap(row -> page.select(row.selector()).stream().map(row::value))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The elements that the rows name, row by row. */
  Stream<Element> elements(String what, Document page) {
    return of(what).flatMap(row -> page.select(row.selector()).stream());
  }

  private Stream<Row> of(String what) {
    return rows.stream().filter(row -> row.what().equals(what));
  }

  private static PageTable load() {
    try (InputStream in = PageTable.class.getResourceAsStream("page.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PageTable(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(cells -> new Row(cells[0], cells[1], cells[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has no page.tsv that can be read", e);
    }
  }
}
