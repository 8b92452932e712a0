package org.rapporteur.server.articles;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.article.Sent;
import org.rapporteur.article.Source;
import org.rapporteur.problem.ProblemException;

/**
 * What was sent to have its articles taken in: a text, a page, or JSON with one or more of them.
 *
 * @param type the media type, without parameters
 * @param charset of a text, where the request names one
 * @param body the bytes
 * @param parameters those of the address: {@code name}, {@code published}, {@code publisher},
 *     {@code url}, for texts and pages that do not say it
 */
record ArticleRequest(
    String type, Optional<String> charset, byte[] body, Map<String, String> parameters) {

  /** More would keep the store from everybody else for too long. */
  static final int MOST = 200;

  private static final Set<String> CONTENT = Set.of("text", "html", "base64");

  private static final Set<String> MEMBERS =
      new TreeSet<>(
          Set.of("name", "title", "text", "html", "base64", "published", "publisher", "url"));

  /** The articles that were sent. */
  List<Source> sources() {
    return switch (type) {
      case "text/plain", "text/html", "application/xhtml+xml" ->
          List.of(source(parameters.getOrDefault("name", ""), decoded(), said(parameters)));
      case "application/json" -> json();
      default ->
          throw new ProblemException(
              415,
              "an article is sent as text/plain, text/html or application/json, not as '"
                  + type
                  + "'");
    };
  }

  /** The body; with a mark of UTF-8 at its beginning when it was recoded to that. */
  private byte[] decoded() {
    if (charset.isEmpty() || charset.get().equalsIgnoreCase("utf-8")) {
      return body;
    }
    try {
      String text = new String(body, Charset.forName(charset.get()));
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(415, "there is no encoding '" + charset.get() + "'; send UTF-8");
    }
  }

  private List<Source> json() {
    JsonElement root = parse();
    List<JsonElement> articles = root instanceof JsonArray array ? array.asList() : List.of(root);
    if (articles.isEmpty() || articles.size() > MOST) {
      throw new ProblemException(
          400, "%d articles were sent; send 1 to %d".formatted(articles.size(), MOST));
    }
    List<Source> sources = new ArrayList<>();
    articles.forEach(article -> sources.add(source(article)));
    return sources;
  }

  private JsonElement parse() {
    try {
      return JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
    } catch (JsonParseException e) {
      throw new ProblemException(
          400, "no JSON: " + e.getMessage().replaceFirst("^[\\w.]+Exception: ", ""));
    }
  }

  private static Source source(JsonElement element) {
    if (!(element instanceof JsonObject article)) {
      throw new ProblemException(400, "an article is an object with a 'text', not " + element);
    }
    Map<String, String> values = values(article);
    List<String> content = CONTENT.stream().filter(values::containsKey).toList();
    if (content.size() != 1) {
      throw new ProblemException(
          400, "an article needs one of 'text', 'html' and 'base64'; it has " + content);
    }
    return source(values.getOrDefault("name", ""), bytes(values), said(values));
  }

  private static Map<String, String> values(JsonObject article) {
    Map<String, String> values = new HashMap<>();
    article
        .asMap()
        .forEach(
            (member, value) -> {
              if (!MEMBERS.contains(member)) {
                throw new ProblemException(
                    400, "an article has no '" + member + "'; it may have " + MEMBERS);
              }
              if (!value.isJsonNull()) {
                values.put(member, string(member, value));
              }
            });
    return values;
  }

  private static String string(String member, JsonElement value) {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new ProblemException(400, "'" + member + "' must be a string, not " + value);
    }
    return value.getAsString();
  }

  private static byte[] bytes(Map<String, String> values) {
    if (values.containsKey("base64")) {
      try {
        return Base64.getDecoder().decode(values.get("base64"));
      } catch (IllegalArgumentException e) {
        throw new ProblemException(400, "'base64' is none: " + e.getMessage());
      }
    }
    String title = values.containsKey("title") ? values.get("title").strip() + "\n\n" : "";
    String text = values.containsKey("html") ? values.get("html") : title + values.get("text");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> said(Map<String, String> values) {
    Map<String, String> said = new HashMap<>();
    Map.of("published", "date", "publisher", "publisher", "url", "url")
        .forEach(
            (from, to) ->
                Optional.ofNullable(values.get(from))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> said.put(to, value.strip())));
    return said;
  }

  private static Source source(String name, byte[] bytes, Map<String, String> said) {
    try {
      return new Source(Path.of(name), Optional.of(new Sent(bytes, said)));
    } catch (InvalidPathException e) {
      throw new ProblemException(400, "no name for an article: " + e.getReason());
    }
  }
}
