package org.rapporteur.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.rapporteur.problem.ProblemException;

/**
 * Lets in so many requests at once and sends the others away at once. The ping does not count: who
 * watches the server must see that it lives when it has most to do.
 */
public final class Crowd implements Filter {

  private final Semaphore places;

  public Crowd(int places) {
    this.places = new Semaphore(places);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (((HttpServletRequest) request).getServletPath().equals("/$/ping")) {
      next.doFilter(request, response);
      return;
    }
    if (!places.tryAcquire()) {
      ((HttpServletResponse) response).setHeader("Retry-After", "5");
      throw new ProblemException(503, "too many requests at once; try again in a few seconds");
    }
    try {
      next.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
