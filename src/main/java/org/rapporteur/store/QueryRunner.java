package org.rapporteur.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** Asks questions of a store and writes the answers. */
public final class QueryRunner {

  private final DatasetGraph dataset;
  private final OptionalInt width;

  /** A runner whose tables are as wide as they need to be. */
  public QueryRunner(KnowledgeStore store) {
    this(store, OptionalInt.empty());
  }

  /**
   * @param store what is asked
   * @param width how many columns the terminal has; longer lines of tables are cut
   */
  public QueryRunner(KnowledgeStore store, OptionalInt width) {
    this(store.dataset(), width);
  }

  /** A runner that gives a question up when it takes longer than {@code limit}. */
  public QueryRunner(KnowledgeStore store, Duration limit) {
    this(store.dataset(limit), OptionalInt.empty());
  }

  private QueryRunner(DatasetGraph dataset, OptionalInt width) {
    this.dataset = dataset;
    this.width = width;
  }

  /**
   * Asks a question and writes the answer, in UTF-8, as it comes.
   *
   * @param question what to ask
   * @param values what its parameters stand for: plain strings, whatever characters they have
   * @param format how to write the answer
   * @param out where to; it is flushed and not closed
   * @throws QuestionException when the query is wrong, a parameter is missing or unknown, or the
   *     format does not fit the kind of query
   * @throws LateException when it takes too long; some of the answer may be written
   */
  public void run(Question question, Map<String, String> values, Format format, OutputStream out) {
    Query query = QueryParser.parse(question);
    Map<String, String> complete = question.complete(values);
    try {
      Txn.executeRead(
          dataset,
          () -> {
            QueryExecDatasetBuilder builder =
                QueryExecDatasetBuilder.create().dataset(dataset).query(query);
            complete.forEach(
                (name, value) ->
                    builder.substitution(Var.alloc(name), NodeFactory.createLiteralString(value)));
            try (QueryExec execution = builder.build()) {
              write(execution, format, out);
            }
          });
    } catch (DeniedException e) {
      throw new QuestionException(question.name() + " cannot be asked: " + e.getMessage(), e);
    } catch (QueryCancelledException e) {
      throw new LateException(question, e);
    } catch (QueryException e) {
      throw new QuestionException(question.name() + " cannot be asked: " + e.getMessage(), e);
    }
  }

  private void write(QueryExec execution, Format format, OutputStream out) {
    Query query = execution.getQuery();
    if (query.isSelectType()) {
      rows(execution, format, out);
    } else if (query.isAskType()) {
      truth(execution.ask(), format, out);
    } else if (query.isConstructType()) {
      graph(execution.construct(), format, out);
    } else if (query.isDescribeType()) {
      graph(execution.describe(), format, out);
    } else {
      throw new QuestionException("a query must begin with SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
  }

  private void rows(QueryExec execution, Format format, OutputStream out) {
    Optional<Lang> lang = format.rows();
    RowSet rows = execution.select();
    if (lang.isPresent()) {
      ResultsWriter.create().lang(lang.get()).write(out, rows);
    } else {
      TextTable.of(rows, new Labels(execution.getDataset())).write(out, width);
    }
  }

  private static void truth(boolean answer, Format format, OutputStream out) {
    Optional<Lang> lang = format.rows();
    if (lang.isPresent()) {
      ResultsWriter.create().lang(lang.get()).write(out, answer);
    } else {
      PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
      writer.print(answer ? "yes\n" : "no\n");
      writer.flush();
    }
  }

  private static void graph(Graph graph, Format format, OutputStream out) {
    Lang lang = format.graph();
    if (lang.equals(Lang.TURTLE)) {
      SortedTurtle.write(graph, out);
    } else {
      graph.getPrefixMapping().setNsPrefixes(Prefixes.MAP.getMapping());
      RDFWriter.source(graph).lang(lang).output(out);
    }
  }
}
