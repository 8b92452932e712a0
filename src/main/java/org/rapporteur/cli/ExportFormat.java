package org.rapporteur.cli;

import java.io.OutputStream;
import java.util.Locale;
import org.rapporteur.store.Exporter;
import org.rapporteur.store.KnowledgeStore;

/** How the knowledge of a store leaves it. */
enum ExportFormat {
  /** All statements, sorted, so that exports can be compared line by line. */
  TURTLE {
    @Override
    void write(KnowledgeStore store, OutputStream out) {
      new Exporter(store).turtle(out);
    }
  },
  /** The event table: a row for each report and participant. */
  CSV {
    @Override
    void write(KnowledgeStore store, OutputStream out) {
      new Exporter(store).eventTable(out);
    }
  },
  /** Directed dyads with CAMEO and PLOVER codes: a row for each event and pair of actors. */
  DYADS {
    @Override
    void write(KnowledgeStore store, OutputStream out) {
      new Exporter(store).dyads(out);
    }
  },
  /** Official travel: a row for each visit and traveller. */
  TRAVEL {
    @Override
    void write(KnowledgeStore store, OutputStream out) {
      new Exporter(store).travel(out);
    }
  },
  /** Texts and the words that reports rest on, in the NLP Interchange Format. */
  NIF {
    @Override
    void write(KnowledgeStore store, OutputStream out) {
      new Exporter(store).nif(out);
    }
  },
  /** Runs, articles, reports and what was derived from them, in PROV-O. */
  PROV {
    @Override
    void write(KnowledgeStore store, OutputStream out) {
      new Exporter(store).prov(out);
    }
  };

  abstract void write(KnowledgeStore store, OutputStream out);

  /** How the command line spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
