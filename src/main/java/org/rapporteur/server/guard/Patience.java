package org.rapporteur.server.guard;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts the connections of clients that take too long, however they do it: to send the head of a
 * request, to send its body, or to take the answer. Time-outs that count from the last byte do not
 * help against a byte every ten seconds.
 */
public final class Patience extends Handler.Wrapper implements Connection.Listener {

  private static final Logger log = LoggerFactory.getLogger(Patience.class);

  private static final Duration AGAIN = Duration.ofMillis(500);

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
        getServer()
            .getScheduler()
            .schedule(() -> cut(connection), patience.toMillis(), TimeUnit.MILLISECONDS);
    Scheduler.Task last = deadlines.put(connection, next);
    if (last != null) {
      last.cancel();
    }
    if (!connection.getEndPoint().isOpen()) {
      onClosed(connection);
    }
  }

  /**
   * Ends what comes from the client, so that whoever waits for it, with a thread or without, learns
   * that there is no more; if that does not end the connection, nobody takes the answer, and it is
   * closed.
   */
  private void cut(Connection connection) {
    if (connection.getEndPoint().getTransport() instanceof SocketChannel channel
        && !channel.socket().isInputShutdown()) {
      shutInput(channel);
      wait(connection, AGAIN);
    } else {
      connection.close();
    }
  }

  private static void shutInput(SocketChannel channel) {
    try {
      channel.shutdownInput();
    } catch (IOException e) {
      log.debug("the client was gone already", e);
    }
  }
}
