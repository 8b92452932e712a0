package org.rapporteur.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapporteur.server.guard.SignIn;

/** Figures for Prometheus, for users only: they tell strangers what hurts. */
final class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Meters meters;

  MetricsServlet(Meters meters) {
    this.meters = meters;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignIn.requireUser(request);
    response.setContentType("text/plain; version=0.0.4");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(meters.text());
  }
}
