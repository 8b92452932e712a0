package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.registry.Registry;
import org.rapporteur.store.KnowledgeStore;
import org.rapporteur.store.SmallWorld;

/** Holds the interface's description to what it does. */
class OpenApiTest {

  private final JsonObject description =
      JsonParser.parseReader(
              new InputStreamReader(
                  Api.class.getResourceAsStream("openapi.json"), StandardCharsets.UTF_8))
          .getAsJsonObject();

  @Test
  void everyAddressIsDescribedWithItsParametersAndNothingElse() {
    Map<String, String> described = new TreeMap<>();
    description
        .getAsJsonObject("paths")
        .asMap()
        .forEach((path, item) -> described.put(path, described(item.getAsJsonObject())));
    assertEquals(actual(), described);
  }

  private static Map<String, String> actual() {
    Map<String, String> actual = new TreeMap<>();
    Registry registry = Registry.standard();
    try (KnowledgeStore store = SmallWorld.store()) {
      Duration limit = Duration.ofSeconds(30);
      new Routes(store, limit, new Catalogues(store, registry, limit), registry)
          .all()
          .forEach(
              route ->
                  actual.put(
                      route.path(), route.mediaType() + " " + new TreeSet<>(route.parameters())));
    }
    return actual;
  }

  private String described(JsonObject path) {
    JsonObject get = path.getAsJsonObject("get");
    Set<String> parameters = new TreeSet<>();
    for (JsonElement reference : get.getAsJsonArray("parameters")) {
      JsonObject parameter = resolve(reference.getAsJsonObject());
      if (parameter.get("in").getAsString().equals("query")) {
        parameters.add(parameter.get("name").getAsString());
      }
    }
    JsonObject content =
        get.getAsJsonObject("responses").getAsJsonObject("200").getAsJsonObject("content");
    return content.keySet().iterator().next() + " " + parameters;
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertTrue(references(description) > 50);
  }

  private int references(JsonElement element) {
    if (element instanceof JsonArray array) {
      return array.asList().stream().mapToInt(this::references).sum();
    }
    if (element instanceof JsonObject object) {
      if (object.has("$ref")) {
        resolve(object);
        return 1;
      }
      return object.asMap().values().stream().mapToInt(this::references).sum();
    }
    return 0;
  }

  private JsonObject resolve(JsonObject reference) {
    JsonObject found = description;
    for (String step : reference.get("$ref").getAsString().substring(2).split("/")) {
      found = found.getAsJsonObject(step);
    }
    return found;
  }
}
