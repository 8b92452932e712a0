package org.rapporteur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD with the terms of schema.org.
 *
 * @param article the object that describes the article; empty where there is none
 * @param broken whether some of the page's JSON-LD is no JSON
 */
record LinkedData(JsonObject article, boolean broken) {

  /** The types of schema.org that are articles. */
  private static final Pattern ARTICLE =
      Pattern.compile("\"?(\\w*Article|Report|\\w*BlogPosting|PressRelease|GovernmentNotice)\"?");

  static LinkedData of(Document page) {
    boolean broken = false;
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonObject> article = article(JsonParser.parseString(script.data()));
        if (article.isPresent()) {
          return new LinkedData(article.get(), broken);
        }
      } catch (JsonParseException e) {
        broken = true;
      }
    }
    return new LinkedData(new JsonObject(), broken);
  }

  /** The text that the path of names leads to. */
  Optional<String> value(String... path) {
    JsonElement at = article;
    for (String name : path) {
      if (at instanceof JsonArray array && !array.isEmpty()) {
        at = array.get(0);
      }
      at = at instanceof JsonObject object ? object.get(name) : null;
    }
    return Optional.ofNullable(at)
        .filter(JsonElement::isJsonPrimitive)
        .map(text -> text.getAsString().strip())
        .filter(text -> !text.isEmpty());
  }

  /** The first object that is an article, breadth first. */
  private static Optional<JsonObject> article(JsonElement root) {
    Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonElement next = open.remove();
      if (next instanceof JsonObject object) {
        if (isArticle(object.get("@type"))) {
          return Optional.of(object);
        }
        open.addAll(object.asMap().values());
      } else if (next instanceof JsonArray array) {
        open.addAll(array.asList());
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonElement type) {
    if (type instanceof JsonArray types) {
      return types.asList().stream().anyMatch(LinkedData::isArticle);
    }
    return type != null && ARTICLE.matcher(type.toString()).matches();
  }
}
