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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Sent;
import org.rapporteur.article.Source;
import org.rapporteur.pipeline.Summary;

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
    HttpRequest request =
        HttpRequest.newBuilder(root().resolve("articles?details=false"))
            .timeout(PATIENCE)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(sources)))
            .build();
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

  private URI root() {
    String text = address.toString();
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
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
    String detail = problem.has("detail") ? problem.get("detail").getAsString() : "no reason given";
    return new Failure(code, "the server at " + address + " answers " + status + ": " + detail);
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
