package org.rapporteur.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.problem.ProblemException;

/**
 * Refuses requests that were addressed to another host than this one. A page of a stranger can make
 * a browser send such requests when its name is made to point here.
 */
public final class HostFilter implements Filter {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Set<String> names = new TreeSet<>(LOCAL);

  /**
   * @param names the names that this host has beside those of the local machine
   */
  public HostFilter(Set<String> names) {
    names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    String name = String.valueOf(request.getServerName());
    if (!names.contains(name.toLowerCase(Locale.ROOT))) {
      throw new ProblemException(
          421, "this server is not called '" + name + "'; it is started with --public-host NAME");
    }
    next.doFilter(request, response);
  }
}
