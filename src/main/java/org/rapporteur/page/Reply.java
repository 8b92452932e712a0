package org.rapporteur.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * What an address answers.
 *
 * @param status the HTTP status
 * @param mediaType what the body is
 * @param body the body
 * @param tag the same as long as the body is; empty for what nobody may keep
 */
record Reply(int status, String mediaType, byte[] body, String tag) {

  /** Smaller bodies gain nothing from being packed. */
  private static final int WORTH_PACKING = 1024;

  static Reply of(String mediaType, String body, String tag) {
    return new Reply(200, mediaType, body.getBytes(StandardCharsets.UTF_8), tag);
  }

  /** Sends it, or says that the client has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("Cache-Control", tag.isEmpty() ? "no-store" : "no-cache");
    String quoted = "W/\"" + tag + "\"";
    if (!tag.isEmpty()) {
      response.setHeader("ETag", quoted);
      if (quoted.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    write(accepts(request), response);
  }

  private void write(boolean packed, HttpServletResponse response) throws IOException {
    byte[] bytes = body;
    if (packed && body.length > WORTH_PACKING) {
      bytes = pack();
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static boolean accepts(HttpServletRequest request) {
    String encodings = request.getHeader("Accept-Encoding");
    return encodings != null && encodings.contains("gzip");
  }

  private byte[] pack() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }
}
