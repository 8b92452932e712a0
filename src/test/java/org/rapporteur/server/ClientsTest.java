package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionFuseki;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** Clients that others wrote work unchanged. */
class ClientsTest {

  private static final String NAMES =
      Sample.PREFIX + "SELECT ?name { ?p a ex:Person ; ex:name ?name } ORDER BY ?name";
  private static final String GRAPH = "https://example.org/graph/by-hand";

  @TempDir private static Path folder;

  private static KnowledgeStore store;
  private static SparqlServer server;

  @BeforeAll
  static void start() {
    UserFile users = new UserFile(folder.resolve("users"));
    users.put("anna", "a long password".toCharArray());
    store = KnowledgeStore.inMemory();
    store.replace(List.of(Sample.persons("1", "Anna"), Sample.persons("2", "Boris")));
    server =
        SparqlServer.start(
            store, Optional.empty(), Settings.local(0).withUsers(users.path()), Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void jenasWritesAndReads() {
    Authenticator anna =
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("anna", "a long password".toCharArray());
          }
        };
    try (RDFConnection connection =
        RDFConnectionFuseki.create()
            .destination(server.address() + "rapporteur")
            .httpClient(HttpClient.newBuilder().authenticator(anna).build())
            .build()) {
      connection.put(GRAPH, Sample.turtle("ex:Clara ex:alias \"C\" ."));
      connection.load(GRAPH, Sample.turtle("ex:Clara ex:alias \"Cl\" ."));
      assertEquals(2, connection.fetch(GRAPH).size());
      connection.update(
          Sample.PREFIX + "DELETE DATA { GRAPH <" + GRAPH + "> { ex:Clara ex:alias 'C' } }");
      assertEquals(1, connection.fetch(GRAPH).size());
      connection.delete(GRAPH);
      assertFalse(connection.queryAsk("ASK { GRAPH <" + GRAPH + "> { ?s ?p ?o } }"));
    }
  }

  @Test
  void rdf4jReads() {
    SPARQLRepository repository = new SPARQLRepository(server.endpoint().toString());
    try (RepositoryConnection connection = repository.getConnection()) {
      List<String> names =
          QueryResults.stream(connection.prepareTupleQuery(NAMES).evaluate())
              .map((BindingSet row) -> row.getValue("name").stringValue())
              .toList();
      assertEquals(List.of("Anna", "Boris"), names);
      assertTrue(
          connection.prepareBooleanQuery(Sample.PREFIX + "ASK { ex:Anna ?p ?o }").evaluate());
      List<Statement> graph =
          QueryResults.asList(
              connection
                  .prepareGraphQuery("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3")
                  .evaluate());
      assertEquals(3, graph.size());
      IRI anna = connection.getValueFactory().createIRI("https://example.org/Anna");
      assertEquals(2, QueryResults.asList(connection.getStatements(anna, null, null)).size());
    } finally {
      repository.shutDown();
    }
  }

  /** It sends updates as forms, with the password from the first request on. */
  @Test
  void rdf4jWrites() {
    SPARQLRepository repository =
        new SPARQLRepository(server.endpoint().toString(), server.address() + "rapporteur/update");
    repository.setUsernameAndPassword("anna", "a long password");
    try (RepositoryConnection connection = repository.getConnection()) {
      connection
          .prepareUpdate(
              Sample.PREFIX + "INSERT DATA { GRAPH <" + GRAPH + "4> { ex:Dora ex:alias 'D' } }")
          .execute();
      assertTrue(
          connection
              .prepareBooleanQuery(Sample.PREFIX + "ASK { GRAPH <" + GRAPH + "4> { ?s ?p 'D' } }")
              .evaluate());
      connection.prepareUpdate("DROP GRAPH <" + GRAPH + "4>").execute();
    } finally {
      repository.shutDown();
    }
  }
}
