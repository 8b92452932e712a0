package org.rapporteur.store;

import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * What a query may reach: the data of this store and the standard functions. Neither other
 * endpoints ({@code SERVICE}) nor classes of the program ({@code java:} functions) are.
 */
final class Confinement {

  /** SPARQL has bounded functions of its own for the same. */
  private static final Set<String> UNBOUNDED =
      Set.of(
          "http://www.w3.org/2005/xpath-functions#concat",
          "http://www.w3.org/2005/xpath-functions#matches",
          "http://www.w3.org/2005/xpath-functions#replace",
          "http://jena.apache.org/ARQ/property#strSplit");

  private Confinement() {}

  /** Confines whatever runs in this context; its default graph is the union of all graphs. */
  static void apply(Context context) {
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.registryServiceExecutors, refusingServices());
    context.set(ARQConstants.sysOptimizerFactory, BoundedExpressions.OPTIMIZER);
    FunctionRegistry.set(context, new StandardFunctions());
    PropertyFunctionRegistry.set(context, new StandardProperties());
  }

  private static ServiceExecutorRegistry refusingServices() {
    return new ServiceExecutorRegistry()
        .addSingleLink(
            (service, original, binding, execution, next) -> {
              throw new DeniedException(
                  "SERVICE <" + service.getService() + "> is refused: queries stay in this store");
            });
  }

  /** Never looks for a class by the name in a query, as Jena's own registry does. */
  private static final class StandardFunctions extends FunctionRegistry {

    StandardFunctions() {
      FunctionRegistry standard = FunctionRegistry.standardRegistry();
      standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
      UNBOUNDED.forEach(this::remove);
    }

    @Override
    public FunctionFactory get(String name) {
      if (!isRegistered(name)) {
        throw new DeniedException("there is no function <" + name + "> here");
      }
      return super.get(name);
    }
  }

  private static final class StandardProperties extends PropertyFunctionRegistry {

    StandardProperties() {
      PropertyFunctionRegistry standard = PropertyFunctionRegistry.standardRegistry();
      standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
      UNBOUNDED.forEach(this::remove);
    }

    @Override
    public boolean manages(String name) {
      return isRegistered(name);
    }
  }
}
