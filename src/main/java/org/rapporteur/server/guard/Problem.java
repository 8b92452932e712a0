package org.rapporteur.server.guard;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request was not answered, as a problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param detail what is wrong, with which value, and what would be right; for people
 * @param members further members, for programs
 */
public record Problem(int status, String detail, Map<String, Object> members) {

  /** The type of media that problem documents have. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /** A problem that has nothing to say to programs but its status. */
  public Problem(int status, String detail) {
    this(status, detail, Map.of());
  }

  /** The document. */
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "about:blank");
    document.put("title", HttpStatus.getMessage(status));
    document.put("status", status);
    document.put("detail", detail);
    document.putAll(members);
    return GSON.toJson(document);
  }

  /** Makes the document the whole answer, unless another answer is on its way already. */
  public void send(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] body = json().getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Encoding", null);
    response.setCharacterEncoding((String) null);
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
