package org.rapporteur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.rapporteur.store.Format;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.QueryRunner;
import org.rapporteur.store.Question;

/**
 * The answer to a question, for a command that words it itself.
 *
 * @param rows each by the names of its columns; what is unknown is an empty string
 */
record Rows(List<Map<String, String>> rows) {

  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Asks the question. */
  static Rows of(KnowledgeStore store, Question question, Map<String, String> values) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    new QueryRunner(store).run(question, values, Format.CSV, csv);
    try (CSVParser parser =
        CSVParser.parse(new StringReader(csv.toString(StandardCharsets.UTF_8)), WITH_HEADER)) {
      return new Rows(parser.stream().map(row -> row.toMap()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the answer to " + question.name() + " is no CSV", e);
    }
  }
}
