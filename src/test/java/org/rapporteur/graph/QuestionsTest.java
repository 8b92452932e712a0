package org.rapporteur.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks each question of the small world and its second year; {@code graph/answers} holds the rows
 * it must give.
 */
class QuestionsTest {

  private static final Path ANSWERS = Path.of("src", "test", "resources", "graph", "answers");

  /** Names of events, which the rules mint as they like. */
  private static final Pattern MINTED = Pattern.compile("event-[a-z0-9-]+\\.[0-9a-f]+");

  private static final Pattern PARAMETER = Pattern.compile("(?m)^# (\\w+): (.*)\n");

  private static Dataset store;

  @BeforeAll
  static void derive() {
    store = Stores.smallWorld();
    Txn.executeWrite(store, () -> RDFDataMgr.read(store, "graph/second-year.trig"));
    Stores.derive(store);
  }

  static List<Path> questions() {
    return Stores.files("questions", ".rq");
  }

  /** With {@code -Drapporteur.regenerate=true} the rows are written anew; read the difference. */
  @ParameterizedTest
  @MethodSource("questions")
  void givesExactlyTheseRows(Path question) throws IOException {
    String name = question.getFileName().toString().replace(".rq", "");
    String answers = Stores.read(ANSWERS.resolve(name + ".csv"));
    Map<String, String> parameters =
        PARAMETER
            .matcher(answers)
            .results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));

    String rows = ask(Stores.read(question), parameters);
    if (Boolean.getBoolean("rapporteur.regenerate")) {
      String head =
          PARAMETER.matcher(answers).results().map(m -> m.group()).collect(Collectors.joining());
      Files.writeString(ANSWERS.resolve(name + ".csv"), head + rows);
      return;
    }
    assertEquals(PARAMETER.matcher(answers).replaceAll(""), rows);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void saysInEnglishWhatItAsks(Path question) {
    assertTrue(Stores.read(question).startsWith("# title: "), question::toString);
  }

  @Test
  void everyAnswerBelongsToAQuestion() throws Exception {
    try (Stream<Path> answers = Files.list(ANSWERS)) {
      assertEquals(questions().size(), answers.count());
    }
  }

  private static String ask(String question, Map<String, String> parameters) {
    return Txn.calculateRead(
        store,
        () -> {
          QueryExecDatasetBuilder builder =
              QueryExecDatasetBuilder.create().dataset(store.asDatasetGraph()).query(question);
          parameters.forEach(
              (name, value) ->
                  builder.substitution(Var.alloc(name), NodeFactory.createLiteralString(value)));
          try (QueryExec execution = builder.build()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(out, execution.select());
            String rows = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            return MINTED.matcher(rows).replaceAll("event");
          }
        });
  }
}
