package org.rapporteur.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the page, from the class path. {@code /page/…} names a file; every other address is
 * a view, for which the same document finds out in the browser what to show.
 */
final class Assets extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern FILE = Pattern.compile("/page/((?:[a-z]+/)*[a-z-]+\\.([a-z]+))");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.startsWith("/page/")) {
      Matcher file = FILE.matcher(path);
      reply(file.matches() ? file.group(1) : "", path).send(request, response);
    } else {
      reply("index.html", path).send(request, response);
    }
  }

  private static Reply reply(String file, String path) throws IOException {
    String mediaType = MEDIA_TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    try (InputStream in =
        mediaType == null ? null : Assets.class.getResourceAsStream("web/" + file)) {
      if (in == null) {
        throw Refusals.notFound("the page has no file " + path);
      }
      byte[] bytes = in.readAllBytes();
      return new Reply(200, mediaType, bytes, Integer.toHexString(Arrays.hashCode(bytes)));
    }
  }
}
