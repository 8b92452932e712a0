package org.rapporteur.cli;

import org.rapporteur.page.Page;
import org.rapporteur.server.SparqlServer;
import org.rapporteur.store.KnowledgeStore;
import picocli.CommandLine.Option;

/** The endpoint, as the commands that serve start it. */
final class Service {

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

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port to listen on, 0 for any that is free; ${DEFAULT-VALUE} unless given.")
  private int port;

  /** Serves the store until the process is told to end. */
  void run(KnowledgeStore store, Rapporteur program) {
    Page page = new Page(store, program.registry());
    try (SparqlServer server = SparqlServer.start(store, port, page.servlets())) {
      program
          .console()
          .err()
          .println(
              INVITATION
                  .replace("{page}", server.address().toString())
                  .replace("{endpoint}", server.endpoint().toString()));
      server.join();
    }
  }
}
