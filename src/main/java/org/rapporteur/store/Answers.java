package org.rapporteur.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.system.Txn;

/** Asks questions of a store and hands the rows over one by one, for programs. */
public final class Answers {

  private final DatasetGraph dataset;
  private volatile boolean ended;

  public Answers(KnowledgeStore store) {
    this.dataset = store.dataset();
  }

  /** Answers that are given up when they take longer than {@code limit}. */
  public Answers(KnowledgeStore store, Duration limit) {
    this.dataset = store.dataset(limit);
  }

  /** One row of an answer. */
  public static final class Row {

    private final Binding binding;

    private Row(Binding binding) {
      this.binding = binding;
    }

    /** A literal's text or a node's IRI; empty where the column has no value. */
    public Optional<String> find(String column) {
      Node node = binding.get(column);
      if (node == null) {
        return Optional.empty();
      }
      return Optional.of(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /** The same, with the empty text where the column has no value. */
    public String text(String column) {
      return find(column).orElse("");
    }
  }

  /**
   * Asks a question whose answer has rows.
   *
   * @param values what its parameters stand for, as plain strings
   * @param row is given each row, in the order of the answer
   * @throws QuestionException when the query is wrong, or a parameter is missing or unknown
   * @throws LateException when it takes too long; some rows may have been handed over
   */
  public void each(Question question, Map<String, String> values, Consumer<Row> row) {
    Query query = QueryParser.parse(question);
    Map<String, String> complete = question.complete(values);
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create().dataset(dataset).query(query);
    complete.forEach(
        (name, value) ->
            builder.substitution(Var.alloc(name), NodeFactory.createLiteralString(value)));
    try {
      Txn.executeRead(
          dataset,
          () -> {
            try (QueryExec execution = builder.build()) {
              execution
                  .select()
                  .forEachRemaining(
                      binding -> {
                        if (ended) {
                          throw new LateException(question, null);
                        }
                        row.accept(new Row(binding));
                      });
            }
          });
    } catch (QueryCancelledException e) {
      throw new LateException(question, e);
    } catch (QueryException e) {
      throw new QuestionException(question.name() + " cannot be asked: " + e.getMessage(), e);
    }
  }

  /** Ends the questions that are under way, at their next row, and all that come. */
  public void end() {
    ended = true;
  }

  /** Asks several questions of one and the same state of the store. */
  public <T> T together(Supplier<T> questions) {
    return Txn.calculateRead(dataset, questions);
  }
}
