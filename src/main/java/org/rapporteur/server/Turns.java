package org.rapporteur.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rapporteur.problem.ProblemException;

/** Lets so many do something at the same time; the others wait a little, or are sent away. */
final class Turns {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final int number;
  private final Semaphore free;
  private final String what;

  /**
   * @param number how many at the same time
   * @param what they do, for who is sent away
   */
  Turns(int number, String what) {
    this.number = number;
    this.free = new Semaphore(number, true);
    this.what = what;
  }

  /** How many are doing it now. */
  int taken() {
    return number - free.availablePermits();
  }

  <T> T take(Supplier<T> work) {
    if (!isMyTurn()) {
      throw new ProblemException(503, "too many " + what + " at once; try again in a few seconds");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
