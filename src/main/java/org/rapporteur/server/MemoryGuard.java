package org.rapporteur.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the queries that run when the memory gets short, before it is used up and the process with
 * it. What a query sorts or groups has no other limit.
 */
final class MemoryGuard implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(MemoryGuard.class);

  /** How much of the old generation may be in use after a collection. */
  private static final double SHORT = 0.8;

  private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
  private final NotificationListener listener =
      (notification, handback) -> {
        if (notification
            .getType()
            .equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
          endAll();
        }
      };

  MemoryGuard() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      long most = pool.getUsage().getMax();
      if (pool.getType() == MemoryType.HEAP
          && pool.isUsageThresholdSupported()
          && pool.isCollectionUsageThresholdSupported()
          && most > 0) {
        pool.setCollectionUsageThreshold((long) (most * SHORT));
      }
    }
    memory().addNotificationListener(listener, null, null);
  }

  /** Runs a query that may be ended. */
  <T> T watch(QueryExec query, Supplier<T> run) {
    running.add(query);
    try {
      return run.get();
    } finally {
      running.remove(query);
    }
  }

  /** Ends all queries that run. */
  void endAll() {
    log.warn("memory is short; {} queries are ended", running.size());
    running.forEach(QueryExec::abort);
  }

  @Override
  public void close() {
    try {
      memory().removeNotificationListener(listener);
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException("the guard of the memory was closed twice", e);
    }
  }

  private static NotificationEmitter memory() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }
}
