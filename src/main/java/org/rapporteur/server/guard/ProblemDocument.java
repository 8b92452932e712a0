package org.rapporteur.server.guard;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.rapporteur.problem.Problem;

/**
 * A problem as the answer that tells it.
 *
 * @param problem what is told
 */
public record ProblemDocument(Problem problem) {

  /** The type of media that problem documents have. */
  static final String MEDIA_TYPE = "application/problem+json";

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /** The document. */
  String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "about:blank");
    document.put("title", HttpStatus.getMessage(problem.status()));
    document.put("status", problem.status());
    document.put("detail", problem.detail());
    document.putAll(problem.members());
    return GSON.toJson(document);
  }

  /** Makes the document the whole answer, unless another answer is on its way already. */
  public void send(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] body = json().getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Encoding", null);
    response.setCharacterEncoding((String) null);
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
