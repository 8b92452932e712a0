package org.rapporteur.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells who opens the server's root where the endpoint is and what to ask it. */
public final class Welcome extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String text = template();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String root = request.getRequestURL().toString().replaceFirst("/*$", "");
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().print(text.replace("{root}", root));
  }

  private static String template() {
    try (InputStream in = Welcome.class.getResourceAsStream("welcome.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has no welcome.txt for the server's root", e);
    }
  }
}
