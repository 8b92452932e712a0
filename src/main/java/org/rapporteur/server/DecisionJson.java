package org.rapporteur.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.derivation.Decision;
import org.rapporteur.derivation.Decision.Verdict;

/** Decisions as servers tell them and clients read them. */
public final class DecisionJson {

  private DecisionJson() {}

  /** A decision as JSON. */
  static JsonObject of(Decision decision) {
    JsonObject json = new JsonObject();
    json.addProperty("id", decision.id());
    json.addProperty("verdict", decision.verdict().toString());
    json.add("one", array(decision.one()));
    json.add("other", array(decision.other()));
    json.addProperty("author", decision.author());
    json.addProperty("time", decision.time().toString());
    json.addProperty("reason", decision.reason());
    decision.undone().ifPresent(time -> json.addProperty("undone", time.toString()));
    return json;
  }

  /** The decision that JSON tells. */
  public static Decision read(JsonObject json) {
    return new Decision(
        json.get("id").getAsString(),
        Verdict.valueOf(json.get("verdict").getAsString().toUpperCase(Locale.ROOT)),
        texts(json.getAsJsonArray("one")),
        texts(json.getAsJsonArray("other")),
        json.get("author").getAsString(),
        Instant.parse(json.get("time").getAsString()),
        json.get("reason").getAsString(),
        Optional.ofNullable(json.get("undone")).map(JsonElement::getAsString).map(Instant::parse));
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> texts(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
