package org.rapporteur.store;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
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

  private Confinement() {}

  /** Confines whatever runs in this context; its default graph is the union of all graphs. */
  static void apply(Context context) {
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.registryServiceExecutors, refusingServices());
    FunctionRegistry.set(context, new StandardFunctions());
    PropertyFunctionRegistry.set(context, new StandardProperties());
  }

  private static ServiceExecutorRegistry refusingServices() {
    return new ServiceExecutorRegistry()
        .addSingleLink(
            (service, original, binding, execution, next) -> {
              throw new QueryDeniedException(
                  "SERVICE <" + service.getService() + "> is refused: queries stay in this store");
            });
  }

  /** Never looks for a class by the name in a query, as Jena's own registry does. */
  private static final class StandardFunctions extends FunctionRegistry {

    StandardFunctions() {
      FunctionRegistry standard = FunctionRegistry.standardRegistry();
      standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
    }

    @Override
    public FunctionFactory get(String name) {
      if (!isRegistered(name)) {
        throw new QueryDeniedException("there is no function <" + name + "> here");
      }
      return super.get(name);
    }
  }

  private static final class StandardProperties extends PropertyFunctionRegistry {

    StandardProperties() {
      PropertyFunctionRegistry standard = PropertyFunctionRegistry.standardRegistry();
      standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
    }

    @Override
    public boolean manages(String name) {
      return isRegistered(name);
    }
  }
}
