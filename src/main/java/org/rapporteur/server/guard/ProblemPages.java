package org.rapporteur.server.guard;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.rapporteur.problem.Problem;

/** Problem documents for requests that Jetty refuses before any of our code sees them. */
public final class ProblemPages extends ErrorHandler {

  /** What to do about it, where the status alone does not say. */
  private static final Map<Integer, String> DETAILS =
      Map.of(
          400, "this is no HTTP request that can be understood",
          413, "the request is too large",
          414, "the address is too long; send a long query by POST",
          431, "the headers are too large; send a long query by POST",
          500, "internal error; the server's log says more");

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    String detail = DETAILS.getOrDefault(code, HttpStatus.getMessage(code));
    ResponseHeaders.addTo(response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
    Content.Sink.write(
        response, true, new ProblemDocument(new Problem(code, detail)).json(), callback);
  }
}
