package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.page.Page;
import org.rapporteur.server.Settings;
import org.rapporteur.server.SparqlServer;
import org.rapporteur.server.articles.ArticleDesk;
import org.rapporteur.store.KnowledgeStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The endpoint, as the commands that serve start it.
 *
 * @param store what is served
 * @param desk takes the articles that users send
 * @param settings where and to whom
 */
record Service(KnowledgeStore store, Optional<ArticleDesk> desk, Settings settings) {

  private static final Logger log = LoggerFactory.getLogger(Service.class);

  /** What to try first, in commands that can be pasted into a shell. */
  private static final String INVITATION =
      """
      Page:            {page} (Ctrl-C ends it)
      SPARQL endpoint: {endpoint}

      Who met whom:

      curl {endpoint} -H 'Accept: text/csv' --data-urlencode 'query=
        PREFIX rap: <https://w3id.org/rapporteur/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT DISTINCT ?one ?other {
          ?a rap:met ?b . ?a rdfs:label ?one . ?b rdfs:label ?other FILTER(STR(?a) < STR(?b))
        } ORDER BY ?one ?other'

      What is reported, and the sentence that says so:

      curl {endpoint} -H 'Accept: text/csv' --data-urlencode 'query=
        PREFIX rap: <https://w3id.org/rapporteur/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        SELECT ?report ?when ?sentence {
          ?r a rap:Report ; rdfs:label ?report ; rap:mainEvidence/nif:anchorOf ?sentence
          OPTIONAL { ?r rap:edtf ?when }
        } LIMIT 5'
      """;

  /**
   * Serves the store until the process is told to end, and then until the requests that are under
   * way are answered.
   *
   * @param folder where to say that this process has the store
   */
  void run(Rapporteur program, Optional<Path> folder) {
    Page page = new Page(store, program.registry(), settings.limits().query());
    SparqlServer server = SparqlServer.start(store, desk, settings, page.servlets());
    Thread stop = new Thread(() -> stop(server, page), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try (page;
        server) {
      folder.ifPresent(server::announce);
      program
          .console()
          .err()
          .println(
              INVITATION
                  .replace("{page}", server.address().toString())
                  .replace("{endpoint}", server.endpoint().toString()));
      warmUp(server);
      server.join();
    }
  }

  /** Requests need not wait for it. */
  private static void warmUp(SparqlServer server) {
    Thread thread = new Thread(server::warmUp, "warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, failure) -> log.error("the warm-up failed", failure));
    thread.start();
  }

  /** The process ends with the last of its hooks; the store is closed before. */
  private void stop(SparqlServer server, Page page) {
    server.close();
    page.close();
    store.close();
  }
}
