package org.rapporteur.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts the connections of clients that take too long, however they do it: to send the head of a
 * request, to send its body, or to take the answer. Time-outs that count from the last byte do not
 * help against a byte every ten seconds.
 */
public final class Patience extends Handler.Wrapper implements Connection.Listener {

  private final Duration untilRequest;
  private final Duration untilAnswered;
  private final Map<Connection, Scheduler.Task> deadlines = new ConcurrentHashMap<>();

  /**
   * @param untilRequest how long a client may take until the head of its next request is there
   * @param untilAnswered how long a request may take from its head to the last byte of its answer
   */
  public Patience(Duration untilRequest, Duration untilAnswered) {
    this.untilRequest = untilRequest;
    this.untilAnswered = untilAnswered;
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof ConnectionMetaData) {
      wait(connection, untilRequest);
    }
  }

  @Override
  public void onClosed(Connection connection) {
    Scheduler.Task deadline = deadlines.remove(connection);
    if (deadline != null) {
      deadline.cancel();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    wait(connection, untilAnswered);
    Request.addCompletionListener(request, failure -> wait(connection, untilRequest));
    return super.handle(request, response, callback);
  }

  private void wait(Connection connection, Duration patience) {
    Scheduler.Task next =
        scheduler()
            .schedule(
                () -> connection.getEndPoint().close(new TimeoutException("the client is slow")),
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    Scheduler.Task last = deadlines.put(connection, next);
    if (last != null) {
      last.cancel();
    }
    if (!connection.getEndPoint().isOpen()) {
      onClosed(connection);
    }
  }

  private Scheduler scheduler() {
    return getServer().getScheduler();
  }
}
