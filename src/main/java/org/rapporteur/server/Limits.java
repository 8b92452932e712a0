package org.rapporteur.server;

import java.time.Duration;

/**
 * How much one request may cost, and how many there may be.
 *
 * @param query how long a query may take
 * @param update how long an update may take
 * @param exchange how long a request may take in all, from its head to the last byte of its answer
 * @param head how long a client may take to send the head of a request
 * @param rows how many rows or triples an answer may have
 * @param queryBytes how long a query may be, and any request of somebody who is no user
 * @param uploadBytes how much a user may send at once
 * @param queries how many queries run at the same time
 * @param requests how many requests there may be at the same time, pings not counted
 */
public record Limits(
    Duration query,
    Duration update,
    Duration exchange,
    Duration head,
    int rows,
    int queryBytes,
    int uploadBytes,
    int queries,
    int requests) {

  /** What suits a machine of few cores and a heap of two gigabytes. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMinutes(3),
          Duration.ofSeconds(20),
          100_000,
          256 * 1024,
          32 * 1024 * 1024,
          Math.max(4, Runtime.getRuntime().availableProcessors() * 2),
          128);

  /** The same with other limits of time and rows for queries. */
  public Limits withQueries(Duration time, int most) {
    return new Limits(
        time, update, exchange, head, most, queryBytes, uploadBytes, queries, requests);
  }

  /** The same with another limit of time for updates. */
  public Limits withUpdates(Duration time) {
    return new Limits(
        query, time, exchange, head, rows, queryBytes, uploadBytes, queries, requests);
  }

  /** The same with other patience for clients. */
  public Limits withPatience(Duration forHead, Duration forExchange) {
    return new Limits(
        query, update, forExchange, forHead, rows, queryBytes, uploadBytes, queries, requests);
  }

  /** The same with other numbers of queries and of requests at the same time. */
  public Limits withCrowd(int running, int present) {
    return new Limits(
        query, update, exchange, head, rows, queryBytes, uploadBytes, running, present);
  }
}
