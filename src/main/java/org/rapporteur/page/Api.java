package org.rapporteur.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.rapporteur.page.catalogue.Catalogues;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.store.LateException;

/**
 * The JSON interface below {@code /api}: looks up the route of an address. {@code
 * /api/openapi.json} describes it.
 */
final class Api extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String DESCRIPTION = "/openapi.json";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final transient List<Route> routes;
  private final transient Catalogues catalogues;
  private final transient ReplyMemory memory = new ReplyMemory();

  Api(List<Route> routes, Catalogues catalogues) {
    this.routes = List.copyOf(routes);
    this.catalogues = catalogues;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      throw new ProblemException(
          405, "the interface only answers; " + request.getMethod() + " is not one of GET, HEAD");
    }
    try {
      answer(request).send(request, response);
    } catch (LateException e) {
      response.setHeader("Retry-After", "60");
      throw new ProblemException(
          503, e.getMessage() + "; try again when the server has less to do");
    }
  }

  private Reply answer(HttpServletRequest request) throws IOException {
    String address = request.getPathInfo() == null ? "/" : request.getPathInfo();
    if (address.equals(DESCRIPTION)) {
      return description();
    }
    for (Route route : routes) {
      String id = route.match(address);
      if (id != null) {
        Parameters parameters = new Parameters(request);
        parameters.allow(route.parameters());
        return remembered(request, route, id, parameters);
      }
    }
    throw Refusals.notFound(
        "/api" + address + " is no address of the interface; /api/openapi.json describes them");
  }

  private Reply remembered(
      HttpServletRequest request, Route route, String id, Parameters parameters) {
    if (!route.lasting()) {
      return Reply.of(route.mediaType(), route.answer().apply(id, parameters), "");
    }
    String version = catalogues.current().version();
    String whole = request.getRequestURI() + "?" + request.getQueryString();
    return memory
        .find(whole, version)
        .orElseGet(
            () -> {
              String body = route.answer().apply(id, parameters);
              Reply reply = Reply.of(route.mediaType(), body, version);
              memory.keep(whole, reply);
              return reply;
            });
  }

  private static Reply description() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Reply.of("application/json", text, Integer.toHexString(text.hashCode()));
    }
  }
}
