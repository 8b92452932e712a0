package org.rapporteur.cli;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.article.Sent;
import org.rapporteur.article.Source;
import org.rapporteur.derivation.Decision;
import org.rapporteur.derivation.Decision.Verdict;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.server.DecisionJson;
import org.rapporteur.store.Changes;
import org.rapporteur.store.UnknownArticleException;

/**
 * A store that a server has open.
 *
 * @param address the root of the server
 * @param authorization who writes, as the header of that name has it
 */
record RemoteStore(URI address, String authorization) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .create();

  /**
   * Takes loaded sources into the store.
   *
   * @throws Failure when the server does not take them; what it says is the message
   */
  Summary add(List<Source> sources) {
    HttpRequest.Builder request =
        request("articles?details=false")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(sources)));
    HttpResponse<String> response = send(request);
    JsonObject answer = object(response);
    if (response.statusCode() == 200) {
      return GSON.fromJson(answer, Summary.class);
    }
    if (response.statusCode() == 422 && answer.has("summary")) {
      return GSON.fromJson(answer.get("summary"), Summary.class);
    }
    throw refusal(response.statusCode(), answer);
  }

  /**
   * Takes an article out.
   *
   * @throws UnknownArticleException when no article, or more than one, is meant
   */
  Changes remove(String article) {
    HttpResponse<String> response = send(request("articles?article=" + encode(article)).DELETE());
    JsonObject answer = object(response);
    if (response.statusCode() == 404) {
      throw new UnknownArticleException(detail(answer));
    }
    return GSON.fromJson(good(response, answer), Changes.class);
  }

  /** Notes a decision; in the author's name where the store's owner asks, else in the user's. */
  Decision decide(
      Verdict verdict, String one, Optional<String> other, String author, String reason) {
    JsonObject asked = new JsonObject();
    asked.addProperty("verdict", verdict.toString());
    asked.addProperty("one", one);
    other.ifPresent(words -> asked.addProperty("other", words));
    asked.addProperty("author", author);
    asked.addProperty("reason", reason);
    HttpRequest.Builder request =
        request("decisions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(asked.toString()));
    return decision(send(request));
  }

  /** Takes a decision back. */
  Decision undo(String decision) {
    return decision(send(request("decisions/" + encode(decision)).DELETE()));
  }

  /** All decisions, the oldest first. */
  List<Decision> decisions() {
    HttpResponse<String> response = send(request("decisions").GET());
    if (response.statusCode() != 200 || !response.body().startsWith("[")) {
      throw refusal(response.statusCode(), object(response));
    }
    return JsonParser.parseString(response.body()).getAsJsonArray().asList().stream()
        .map(decision -> DecisionJson.read(decision.getAsJsonObject()))
        .toList();
  }

  private Decision decision(HttpResponse<String> response) {
    return DecisionJson.read(good(response, object(response)));
  }

  /** The answer, if it is one; what cannot be decided reads as it would without a server. */
  private JsonObject good(HttpResponse<String> response, JsonObject answer) {
    return switch (response.statusCode()) {
      case 200 -> answer;
      case 404, 422 -> throw new Failure(ExitCode.USAGE, detail(answer));
      default -> throw refusal(response.statusCode(), answer);
    };
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root().resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", authorization);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private URI root() {
    String text = address.toString();
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "no server answers at " + address + " (" + e + "); is it running?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.INTERNAL, "interrupted while the server worked", e);
    }
  }

  private JsonObject object(HttpResponse<String> response) {
    try {
      JsonElement body = JsonParser.parseString(response.body());
      if (body.isJsonObject()) {
        return body.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new Failure(ExitCode.USAGE, noRapporteur(response), e);
    }
    throw new Failure(ExitCode.USAGE, noRapporteur(response));
  }

  private String noRapporteur(HttpResponse<String> response) {
    return address
        + " is no server of Rapporteur: it answers "
        + response.statusCode()
        + ", no JSON";
  }

  private Failure refusal(int status, JsonObject problem) {
    ExitCode code =
        switch (status) {
          case 429, 503 -> ExitCode.BUSY;
          case 413 -> ExitCode.LIMIT;
          case 500 -> ExitCode.INTERNAL;
          default -> ExitCode.USAGE;
        };
    return new Failure(
        code, "the server at " + address + " answers " + status + ": " + detail(problem));
  }

  private static String detail(JsonObject problem) {
    return problem.has("detail") ? problem.get("detail").getAsString() : "no reason given";
  }

  private static String json(List<Source> sources) {
    return GSON.toJson(sources.stream().map(RemoteStore::article).toList());
  }

  private static Map<String, String> article(Source source) {
    Sent sent = source.sent().orElseThrow();
    Map<String, String> article = new TreeMap<>();
    article.put("name", source.path().toString());
    article.put("base64", Base64.getEncoder().encodeToString(sent.bytes()));
    article.put("published", sent.header().get("date"));
    article.put("publisher", sent.header().get("publisher"));
    return article;
  }
}
