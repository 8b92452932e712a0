package org.rapporteur.server.articles;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.article.Source;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.server.guard.JsonAnswer;
import org.rapporteur.server.guard.SignIn;
import org.rapporteur.store.UnknownArticleException;

/**
 * {@code POST /articles} takes articles in and says what was found; with {@code ?preview=true} it
 * only says so, with {@code ?without=2,5} it leaves reports out. {@code DELETE
 * /articles?article=NAME} takes one out. Both need a user.
 */
public final class ArticleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ArticleDesk desk;
  private final int mostBytes;

  /**
   * @param desk takes the articles
   * @param mostBytes how much may be sent at once
   */
  public ArticleServlet(ArticleDesk desk, int mostBytes) {
    this.desk = desk;
    this.mostBytes = mostBytes;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignIn.requireUser(request);
    List<Source> sources = read(request).sources();
    ArticleDesk.Taken taken = take(request, sources);
    Summary summary = taken.summary();
    if (summary.rejected().size() == summary.read()) {
      throw refusal(summary);
    }
    JsonObject answer =
        isTrue(request, "details", true) ? ArticleAnswer.of(taken) : ArticleAnswer.of(summary);
    new JsonAnswer(answer).send(response);
  }

  private ArticleDesk.Taken take(HttpServletRequest request, List<Source> sources) {
    if (isTrue(request, "preview", false)) {
      return desk.preview(sources);
    }
    Set<Integer> unwanted = unwanted(request);
    if (unwanted.isEmpty()) {
      return desk.take(sources);
    }
    if (sources.size() != 1) {
      throw new ProblemException(400, "'without' is for one article; " + sources.size() + " came");
    }
    return desk.takeWithout(unwanted, sources.get(0));
  }

  /** The numbers of reports that are not to be stored. */
  private static Set<Integer> unwanted(HttpServletRequest request) {
    String numbers = Optional.ofNullable(request.getParameter("without")).orElse("");
    if (!numbers.matches("|\\d{1,5}(,\\d{1,5}){0,999}")) {
      throw new ProblemException(
          400, "'without' has numbers of reports, such as 2,5, not '" + numbers + "'");
    }
    return Arrays.stream(numbers.split(","))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignIn.requireUser(request);
    String article =
        Optional.ofNullable(request.getParameter("article"))
            .orElseThrow(
                () ->
                    new ProblemException(400, "say which article: ?article= its name or address"));
    try {
      new JsonAnswer(ArticleAnswer.json(desk.remove(article))).send(response);
    } catch (UnknownArticleException e) {
      throw new ProblemException(404, e.getMessage());
    }
  }

  private ArticleRequest read(HttpServletRequest request) throws IOException {
    if (request.getHeader("Content-Encoding") != null) {
      throw new ProblemException(415, "articles are sent as they are, without Content-Encoding");
    }
    byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
    if (body.length > mostBytes) {
      throw new ProblemException(413, "more than " + mostBytes + " bytes; send fewer articles");
    }
    String type = String.valueOf(request.getContentType()).replaceFirst("\\s*;.*", "");
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return new ArticleRequest(
        type.toLowerCase(Locale.ROOT),
        Optional.ofNullable(request.getCharacterEncoding()),
        body,
        parameters);
  }

  private static boolean isTrue(HttpServletRequest request, String parameter, boolean standard) {
    String value = request.getParameter(parameter);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw new ProblemException(400, "'" + parameter + "' is true or false, not '" + value + "'");
    }
    return value == null ? standard : value.equals("true");
  }

  private static ProblemException refusal(Summary summary) {
    String reasons =
        String.join(
            "; ", summary.rejected().stream().map(r -> r.source() + ": " + r.text()).toList());
    Map<String, Object> members = Map.of("summary", ArticleAnswer.of(summary));
    return new ProblemException(new Problem(422, "nothing is stored: " + reasons, members));
  }
}
