package org.rapporteur.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.problem.ProblemException;

/**
 * Decides what pages of other origins may do. Without permission they read nothing, and nothing
 * that they send counts; with it they may ask, and never write, whatever passwords the browser
 * would add.
 */
public final class OriginFilter implements Filter {

  private static final String FOREIGN = OriginFilter.class.getName() + ".foreign";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Set<String> readers;

  /**
   * @param readers the origins whose pages may ask, such as {@code https://example.org}; {@code *}
   *     stands for all
   */
  public OriginFilter(Set<String> readers) {
    this.readers = Set.copyOf(readers);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String origin = http.getHeader("Origin");
    boolean foreign = isForeign(http, origin);
    boolean permitted = readers.contains("*") || origin != null && readers.contains(origin);
    if (foreign && !permitted && !SAFE.contains(http.getMethod())) {
      throw new ProblemException(403, refusal(origin));
    }
    if (foreign && permitted) {
      allow((HttpServletResponse) response, origin);
    }
    if (foreign && isPreflight(http)) {
      ((HttpServletResponse) response).setStatus(204);
      return;
    }
    http.setAttribute(FOREIGN, foreign);
    next.doFilter(request, response);
  }

  /**
   * Whether a page of another origin sent this.
   *
   * <p>Behind a proxy that ends TLS the schemes differ, so hosts and ports are compared.
   */
  private static boolean isForeign(HttpServletRequest request, String origin) {
    if (origin != null) {
      String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
      return !origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").equals(host);
    }
    return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }

  /** Refuses a write that a page of another origin sent, permitted to read or not. */
  static void refuseForeign(HttpServletRequest request) {
    if (Boolean.TRUE.equals(request.getAttribute(FOREIGN))) {
      throw new ProblemException(403, refusal(request.getHeader("Origin")));
    }
  }

  private static String refusal(String origin) {
    return "pages of "
        + (origin == null ? "another site" : "'" + origin + "'")
        + " may not write here";
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  private static void allow(HttpServletResponse response, String origin) {
    response.setHeader("Access-Control-Allow-Origin", origin == null ? "*" : origin);
    response.addHeader("Vary", "Origin");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "3600");
  }
}
