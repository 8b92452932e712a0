package org.rapporteur.server.guard;

import com.google.gson.JsonElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer in JSON that no cache keeps.
 *
 * @param content what it says
 */
public record JsonAnswer(JsonElement content) {

  /** Makes this the body of the response. */
  public void send(HttpServletResponse response) throws IOException {
    byte[] body = content.toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
