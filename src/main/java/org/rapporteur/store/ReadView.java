package org.rapporteur.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.util.Context;

/** A store as readers see it: nothing can be written, and the default graph is all graphs. */
final class ReadView extends DatasetGraphReadOnly {

  ReadView(DatasetGraph dataset, Context context) {
    super(dataset, context);
  }

  /** The union, for those who read the graph itself; queries find it by the context's setting. */
  @Override
  public Graph getDefaultGraph() {
    return new GraphReadOnly(getUnionGraph());
  }
}
