package org.rapporteur.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;
import org.rapporteur.problem.ProblemException;

/**
 * Notes who is asking, as the request's remote user. Strangers may go on, with small requests;
 * whoever needs a user calls {@link #requireUser}.
 */
public final class SignIn implements Filter {

  /** Who writes through the server from this machine, by the key beside the store's lock. */
  public static final String OWNER = "(owner of the store)";

  /** The attribute of the request that names its user. */
  static final String USER = SignIn.class.getName() + ".user";

  private static final String POSSIBLE = SignIn.class.getName() + ".possible";

  private final Doorkeeper doorkeeper;
  private final long strangersBytes;

  /**
   * @param doorkeeper who knows the users
   * @param strangersBytes how large a request of somebody who is no user may be
   */
  public SignIn(Doorkeeper doorkeeper, long strangersBytes) {
    this.doorkeeper = doorkeeper;
    this.strangersBytes = strangersBytes;
  }

  /**
   * The user who is asking, on a page of this server or from a program.
   *
   * @throws ProblemException when it is a stranger, or a page of another origin
   */
  public static String requireUser(HttpServletRequest request) {
    OriginFilter.refuseForeign(request);
    if (request.getRemoteUser() != null) {
      return request.getRemoteUser();
    }
    boolean possible = Boolean.TRUE.equals(request.getAttribute(POSSIBLE));
    throw possible
        ? new ProblemException(401, "this needs a user; sign in by name and password")
        : new ProblemException(
            403, "this server is for reading; it is started with --users FILE to let users write");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    http.setAttribute(POSSIBLE, doorkeeper.knowsUsers());
    try {
      String authorization = http.getHeader("Authorization");
      if (authorization == null) {
        refuseLarge(http);
        refuseBadForm(http);
        next.doFilter(http, response);
      } else {
        String user = doorkeeper.user(authorization);
        refuseBadForm(http);
        http.setAttribute(USER, user);
        next.doFilter(new Signed(http, user), response);
      }
    } catch (ProblemException e) {
      explain(e.problem().status(), (HttpServletResponse) response);
      throw e;
    }
  }

  private static void explain(int status, HttpServletResponse response) {
    if (status == 401) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Rapporteur\", charset=\"UTF-8\"");
    }
    if (status == 429) {
      response.setHeader("Retry-After", "1");
    }
  }

  private void refuseLarge(HttpServletRequest request) {
    if (request.getContentLengthLong() > strangersBytes) {
      throw new ProblemException(
          413,
          "the request has %d bytes; without a user it may have %d"
              .formatted(request.getContentLengthLong(), strangersBytes));
    }
  }

  /** Reads a form before those who would not tell a bad one from a failure of their own. */
  private static void refuseBadForm(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (HttpException.RuntimeException e) {
      throw new ProblemException(
          e.getCause() instanceof IllegalStateException ? 413 : e.getCode(),
          "the parameters of the request cannot be read: " + e.getReason());
    }
  }

  /** A request whose sender is known. */
  private static final class Signed extends HttpServletRequestWrapper {

    private final String user;

    Signed(HttpServletRequest request, String user) {
      super(request);
      this.user = user;
    }

    @Override
    public String getRemoteUser() {
      return user;
    }
  }
}
