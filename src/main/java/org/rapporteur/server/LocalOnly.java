package org.rapporteur.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses requests that were addressed to another name than this machine's own. A page of a
 * stranger can make a browser send such requests when its name is made to point here.
 */
final class LocalOnly implements Filter {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (NAMES.contains(request.getServerName())) {
      next.doFilter(request, response);
    } else {
      refuse((HttpServletResponse) response);
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(421);
    response.setContentType("text/plain");
    response.getWriter().println("this server answers to localhost only");
  }
}
