package org.rapporteur.server.articles;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Rejection;
import org.rapporteur.event.Report;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Span;

/**
 * What was found, as JSON: the summary that the command line gives, and with it each article with
 * its reports. Positions count UTF-16 units of the article's text, as JavaScript does.
 */
final class ArticleAnswer {

  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .create();

  private ArticleAnswer() {}

  /** The summary alone. */
  static JsonObject of(Summary summary) {
    return GSON.toJsonTree(summary).getAsJsonObject();
  }

  /** The summary, and the articles that were read. */
  static JsonObject of(ArticleDesk.Taken taken) {
    JsonObject answer = of(taken.summary());
    List<Found> articles =
        taken.outcomes().stream()
            .filter(Outcome.Extracted.class::isInstance)
            .map(outcome -> found((Outcome.Extracted) outcome))
            .toList();
    answer.add("articles", GSON.toJsonTree(articles));
    return answer;
  }

  /** Anything else that has records. */
  static JsonElement json(Object value) {
    return GSON.toJsonTree(value);
  }

  private record Found(
      String source,
      String name,
      String graph,
      String title,
      String text,
      String published,
      String publisher,
      String url,
      List<FoundReport> reports,
      List<Unused> unused) {}

  private record FoundReport(
      int number,
      String type,
      String status,
      double confidence,
      List<Participant> participants,
      String place,
      String country,
      String when,
      String agreement,
      String accordingTo,
      String frame,
      Quote trigger,
      List<Quote> evidence) {}

  private record Participant(
      String name,
      String kind,
      String state,
      String side,
      String role,
      String office,
      String onBehalfOf,
      Quote words) {}

  private record Unused(String reason, String detail, Quote words) {}

  private record Quote(int begin, int end, String text) {}

  private static Found found(Outcome.Extracted extracted) {
    Article article = extracted.reading().article();
    Document document = extracted.reports().actors().document();
    return new Found(
        extracted.source().label(),
        article.name(),
        extracted.graph().iri(),
        article.title(),
        article.text(),
        orNull(article.published().map(Object::toString)),
        orNull(article.publisher()),
        orNull(article.address()),
        extracted.reports().reports().stream().map(r -> report(r, document)).toList(),
        extracted.reports().rejections().stream().map(r -> unused(r, document)).toList());
  }

  private static FoundReport report(Report report, Document document) {
    return new FoundReport(
        report.number(),
        name(report.type()),
        name(report.status()),
        report.confidence(),
        report.participations().stream().map(p -> participant(p, document)).toList(),
        orNull(report.place().map(place -> place.name())),
        orNull(report.place().flatMap(place -> place.country())),
        orNull(report.when().map(period -> period.edtf())),
        orNull(report.agreement()),
        orNull(report.accordingTo()),
        report.frame(),
        quote(report.trigger(), document),
        report.evidence().stream().map(span -> quote(span, document)).toList());
  }

  private static Participant participant(Participation participation, Document document) {
    return new Participant(
        participation.actor().name(),
        name(participation.actor().kind()),
        orNull(participation.actor().state()),
        participation.side(),
        name(participation.role()),
        orNull(participation.office().map(office -> office.title())),
        orNull(participation.onBehalfOf()),
        quote(participation.span(), document));
  }

  private static Unused unused(Rejection rejection, Document document) {
    return new Unused(rejection.reason(), rejection.detail(), quote(rejection.span(), document));
  }

  private static Quote quote(Span span, Document document) {
    return new Quote(span.begin(), span.end(), document.quote(span));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
