package org.rapporteur.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every failure behind it, said in whatever way, into a problem document. What nobody foresaw
 * goes into the log and not to the client.
 */
public final class ProblemFilter implements Filter {

  private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

  private static final String INTERNAL = "internal error; the server's log says more";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    FailureCapture capture = new FailureCapture(http);
    try {
      next.doFilter(request, capture);
      if (capture.failed()) {
        new ProblemDocument(new Problem(capture.getStatus(), detail(capture))).send(http);
      }
    } catch (ProblemException e) {
      new ProblemDocument(e.problem()).send(http);
    } catch (RuntimeException | StackOverflowError e) {
      log.error("a request failed", e);
      new ProblemDocument(new Problem(500, INTERNAL)).send(http);
    }
  }

  private static String detail(FailureCapture capture) {
    return capture.getStatus() == 500 ? INTERNAL : capture.message();
  }
}
