package org.rapporteur.page.catalogue;

import org.rapporteur.graph.Iris;

/** The short ids of the page's addresses: what follows the store's base in an IRI. */
public final class Ids {

  private static final String BASE = Iris.DEFAULT_BASE + "id/";

  private Ids() {}

  /** The id of a node, such as {@code state-kp}; other IRIs stay whole. */
  public static String of(String iri) {
    return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
  }

  /** The IRI of an id. */
  public static String iri(String id) {
    return BASE + id;
  }
}
