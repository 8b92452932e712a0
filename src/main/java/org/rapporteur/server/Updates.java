package org.rapporteur.server;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.server.guard.SignIn;

/**
 * Updates of users. A page of another site can make a browser send a form, with a password that the
 * browser knows; {@link SignIn#requireUser} refuses what such pages send. All operations of a
 * request share one limit of time and one transaction.
 */
final class Updates extends SPARQL_Update {

  private static final List<String> TYPES =
      List.of(WebContent.contentTypeSPARQLUpdate, WebContent.contentTypeHTMLForm);

  private static final String BASE = "https://w3id.org/rapporteur/update/";

  private final Writers writers;

  Updates(Writers writers) {
    this.writers = writers;
  }

  @Override
  public void validate(HttpAction action) {
    String type = String.valueOf(action.getRequestContentType()).replaceFirst("\\s*;.*", "");
    Replies.to(
        action,
        "",
        () -> {
          SignIn.requireUser(action.getRequest());
          if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                415,
                "an update is sent as %s, not as '%s'".formatted(String.join(" or ", TYPES), type));
          }
        });
    super.validate(action);
  }

  @Override
  protected void execute(HttpAction action, InputStream body) {
    String late =
        "the update took longer than %d ms and was undone; change less at once"
            .formatted(writers.limits().update().toMillis());
    Replies.to(
        action,
        late,
        () -> {
          UpdateRequest request = parse(writers.read(body), using(action));
          Reach.check(request);
          writers.edit(dataset -> run(request, dataset));
        });
  }

  private void run(UpdateRequest request, DatasetGraph dataset) {
    UpdateExec execution = UpdateExec.dataset(dataset).update(request).build();
    CompletableFuture<Void> end = new CompletableFuture<>();
    end.completeOnTimeout(null, writers.limits().update().toMillis(), TimeUnit.MILLISECONDS)
        .thenRun(execution::abort);
    try {
      execution.execute();
    } catch (QueryCancelledException e) {
      throw e;
    } catch (UpdateException | QueryException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    } finally {
      end.cancel(false);
    }
  }

  private static UpdateRequest parse(byte[] text, UsingList using) {
    try {
      return UpdateFactory.read(using, new ByteArrayInputStream(text), BASE, Syntax.syntaxARQ);
    } catch (QueryParseException | UpdateException e) {
      throw new ProblemException(400, String.valueOf(e.getMessage()));
    }
  }

  /** The graphs that the protocol's parameters put in the place of the default graph. */
  private static UsingList using(HttpAction action) {
    UsingList using = new UsingList();
    values(action, "using-graph-uri").map(NodeFactory::createURI).forEach(using::addUsing);
    values(action, "using-named-graph-uri")
        .map(NodeFactory::createURI)
        .forEach(using::addUsingNamed);
    return using;
  }

  private static Stream<String> values(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null ? Stream.empty() : Stream.of(values);
  }
}
