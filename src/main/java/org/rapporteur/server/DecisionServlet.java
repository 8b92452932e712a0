package org.rapporteur.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.derivation.Decision.Verdict;
import org.rapporteur.derivation.DecisionException;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.server.guard.JsonAnswer;
import org.rapporteur.server.guard.SignIn;
import org.rapporteur.store.KnowledgeStore;

/**
 * What was decided about links, for anybody to read; users decide in their own name, by {@code
 * POST}, and take decisions back, by {@code DELETE /decisions/NAME}.
 */
final class DecisionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> MEMBERS =
      List.of("verdict", "one", "other", "reason", "author");

  private final transient KnowledgeStore store;
  private final int mostBytes;

  DecisionServlet(KnowledgeStore store, int mostBytes) {
    this.store = store;
    this.mostBytes = mostBytes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonArray all = new JsonArray();
    store.decisions().forEach(decision -> all.add(DecisionJson.of(decision)));
    new JsonAnswer(all).send(response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = SignIn.requireUser(request);
    JsonObject asked = read(request);
    try {
      new JsonAnswer(
              DecisionJson.of(
                  store.decide(
                      verdict(text(asked, "verdict").orElse("")),
                      needed(asked, "one"),
                      text(asked, "other"),
                      author(user, asked),
                      needed(asked, "reason"))))
          .send(response);
    } catch (DecisionException e) {
      throw new ProblemException(422, e.getMessage());
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignIn.requireUser(request);
    String path = request.getPathInfo();
    if (path == null || path.length() < 2) {
      throw new ProblemException(400, "say which decision: DELETE /decisions/NAME");
    }
    try {
      new JsonAnswer(DecisionJson.of(store.undo(path.substring(1)))).send(response);
    } catch (DecisionException e) {
      throw new ProblemException(404, e.getMessage());
    }
  }

  /** The store's owner may write for others; a user has one name. */
  private static String author(String user, JsonObject asked) {
    return user.equals(SignIn.OWNER) ? text(asked, "author").orElse(user) : user;
  }

  private JsonObject read(HttpServletRequest request) throws IOException {
    String type = String.valueOf(request.getContentType()).replaceFirst("\\s*;.*", "");
    if (!type.equalsIgnoreCase("application/json")) {
      throw new ProblemException(
          415, "a decision is sent as application/json, not as '" + type + "'");
    }
    byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
    if (body.length > mostBytes) {
      throw new ProblemException(413, "more than " + mostBytes + " bytes; give a shorter reason");
    }
    JsonObject asked = parse(new String(body, StandardCharsets.UTF_8));
    Set<String> unknown = new TreeSet<>(asked.keySet());
    MEMBERS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new ProblemException(
          400, "a decision has no " + String.join(", ", unknown) + "; it may have " + MEMBERS);
    }
    return asked;
  }

  private static JsonObject parse(String text) {
    try {
      if (JsonParser.parseString(text) instanceof JsonObject object) {
        return object;
      }
      throw new ProblemException(400, "a decision is an object with the members " + MEMBERS);
    } catch (JsonParseException e) {
      throw new ProblemException(400, "a decision is sent as JSON, which this is not");
    }
  }

  private static Verdict verdict(String word) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    400,
                    "'verdict' is one of %s, not '%s'"
                        .formatted(Arrays.toString(Verdict.values()), word)));
  }

  private static String needed(JsonObject asked, String member) {
    return text(asked, member)
        .orElseThrow(() -> new ProblemException(400, "a decision needs '" + member + "'"));
  }

  private static Optional<String> text(JsonObject asked, String member) {
    JsonElement value = asked.get(member);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new ProblemException(400, "'" + member + "' must be a string, not " + value);
    }
    return Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty());
  }
}
