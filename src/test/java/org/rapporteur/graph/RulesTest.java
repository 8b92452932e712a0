package org.rapporteur.graph;

import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void whoMetWhomNeedsOneTriplePattern() {
    Dataset store = Stores.empty();
    Stores.add(store, Samples.mapper().map(Samples.visit()));
    Stores.derive(store);
    Txn.executeRead(
        store,
        () -> {
          org.apache.jena.riot.RDFDataMgr.write(
              System.out,
              store.getNamedModel(Iris.standard().links()),
              org.apache.jena.riot.Lang.TURTLE);
          org.apache.jena.riot.RDFDataMgr.write(
              System.out,
              store.getNamedModel(Iris.standard().derived()),
              org.apache.jena.riot.Lang.TURTLE);
        });
  }
}
