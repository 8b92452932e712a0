package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to queries when the memory gets short. */
class MemoryGuardTest {

  private static final String ENDLESS =
      "SELECT * { VALUES ?a {1 2 3 4 5 6 7 8 9} VALUES ?b {1 2 3 4 5 6 7 8 9} VALUES ?c {1 2 3 4 5}"
          + " VALUES ?d {1 2 3 4 5 6 7 8 9} VALUES ?e {1 2 3 4 5 6 7 8 9} VALUES ?f {1 2 3 4 5}"
          + " VALUES ?g {1 2 3 4 5 6 7 8 9} VALUES ?h {1 2 3 4 5 6 7 8 9} VALUES ?i {1 2 3 4 5}"
          + " FILTER(?a + ?b > 1000) }";

  @Test
  @Timeout(30)
  void endsWhatRunsAndNothingLater() {
    try (MemoryGuard guard = new MemoryGuard()) {
      QueryExec endless = QueryExec.dataset(DatasetGraphFactory.empty()).query(ENDLESS).build();
      assertThrows(
          QueryCancelledException.class,
          () ->
              guard.watch(
                  endless,
                  () -> {
                    guard.endAll();
                    return endless.select().hasNext();
                  }));
      QueryExec next = QueryExec.dataset(DatasetGraphFactory.empty()).query("ASK {}").build();
      assertEquals(true, guard.watch(next, next::ask));
    }
  }
}
