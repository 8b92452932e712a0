package org.rapporteur.server.guard;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line for every request: from where, who, what, with which status, how many bytes, how long. */
public final class AccessLog implements RequestLog {

  /** The logger's name, for whoever wants the lines elsewhere. */
  public static final String NAME = "org.rapporteur.access";

  /** Queries are long; their beginnings tell them apart. */
  private static final int LONGEST = 300;

  private static final Logger log = LoggerFactory.getLogger(NAME);

  @Override
  public void log(Request request, Response response) {
    Object user = request.getAttribute(SignIn.USER);
    log.info(
        "{} {} \"{} {}\" {} {} bytes {} ms",
        Request.getRemoteAddr(request),
        user == null ? "-" : user,
        request.getMethod(),
        shortened(request.getHttpURI().getPathQuery()),
        response.getStatus(),
        Response.getContentBytesWritten(response),
        NanoTime.millisSince(request.getBeginNanoTime()));
  }

  /** The address as sent, in which line ends are escaped already. */
  private static String shortened(String address) {
    String text = String.valueOf(address);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
