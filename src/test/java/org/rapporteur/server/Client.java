package org.rapporteur.server;

import com.google.gson.JsonObject;
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
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client that knows HTTP and nothing of SPARQL. */
record Client(SparqlServer server, Map<String, String> headers) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A stranger. */
  Client(SparqlServer server) {
    this(server, Map.of());
  }

  /** The same client with a header on every request. */
  Client with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Client(server, more);
  }

  /** The same client, signed in. */
  Client as(String user, String password) {
    String credentials = user + ":" + password;
    return with(
        "Authorization",
        "Basic "
            + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept).GET());
  }

  HttpResponse<String> query(String query, String accept) {
    return get("rapporteur/sparql?query=" + encode(query), accept);
  }

  HttpResponse<String> query(String query) {
    return query(query, "*/*");
  }

  HttpResponse<String> update(String update) {
    return post("rapporteur/update", "application/sparql-update", update);
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send("POST", path, contentType, body);
  }

  HttpResponse<String> send(String method, String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  /** The problem document that a refusal must have, of the status that it must have. */
  static JsonObject problem(int status, HttpResponse<String> response) {
    if (response.statusCode() != status) {
      throw new AssertionError(
          "expected " + status + ", got " + response.statusCode() + ": " + response.body());
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.equals("application/problem+json")) {
      throw new AssertionError("no problem document but " + type + ": " + response.body());
    }
    JsonObject problem = JsonParser.parseString(response.body()).getAsJsonObject();
    if (problem.get("status").getAsInt() != status
        || problem.get("detail").getAsString().isBlank()
        || response.body().contains("\\tat ")
        || response.body().contains("Exception")) {
      throw new AssertionError("not what a problem document should say: " + response.body());
    }
    return problem;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    headers.forEach(request::header);
    return request;
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the server does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while the server answered", e);
    }
  }
}
