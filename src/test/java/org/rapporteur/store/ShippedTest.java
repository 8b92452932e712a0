package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules and questions that the program comes with, in a store. */
class ShippedTest {

  private static final List<String> COLUMNS =
      List.of(
          "document,event,type,status,participant,kind,state,side,role,office,on_behalf_of,place,country,not_before,not_after,confidence,evidence,begin,end,source"
              .split(","));

  private static KnowledgeStore store;

  @BeforeAll
  static void fill() {
    store = SmallWorld.store();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<Question> questions() {
    return Questions.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionCanBeAskedAsItStands(Question question) {
    String table = ask(question, Map.of(), Format.TABLE);
    assertTrue(table.contains("──"), table);
    assertFalse(table.contains("https://w3id.org/"), table);
  }

  @Test
  void theEventTableHasTheColumnsOfTheContract() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).eventTable(out);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser rows =
        CSVParser.parse(new StringReader(out.toString(StandardCharsets.UTF_8)), format)) {
      assertEquals(COLUMNS, rows.getHeaderNames());
      List<CSVRecord> records = rows.getRecords();
      assertFalse(records.isEmpty());
      assertTrue(records.stream().allMatch(CSVRecord::isConsistent));
      assertEquals(
          records.stream()
              .sorted(
                  Comparator.comparing((CSVRecord r) -> r.get("document"))
                      .thenComparing(r -> Integer.valueOf(r.get("event")))
                      .thenComparing(r -> r.get("side")))
              .map(CSVRecord::getRecordNumber)
              .toList(),
          records.stream().map(CSVRecord::getRecordNumber).toList());
    }
  }

  @Test
  void namesThatLookLikeSparqlFindNobody() {
    var before = Sample.dump(store);
    Question met = Questions.shipped().named("met");

    String rows = ask(met, Map.of("who", "x\"))) } } ; DROP ALL #"), Format.CSV);
    assertEquals(1, rows.lines().count(), rows);
    assertEquals(before, Sample.dump(store));
  }

  @Test
  void theSameWorldIsTheSameTurtle() {
    try (KnowledgeStore again = SmallWorld.store()) {
      ByteArrayOutputStream first = new ByteArrayOutputStream();
      ByteArrayOutputStream second = new ByteArrayOutputStream();
      new Exporter(store).turtle(first);
      new Exporter(again).turtle(second);
      assertEquals(first.toString(StandardCharsets.UTF_8), second.toString(StandardCharsets.UTF_8));
    }
  }

  private static String ask(Question question, Map<String, String> values, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store).run(question, values, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
