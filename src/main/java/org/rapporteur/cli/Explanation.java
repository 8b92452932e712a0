package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.event.Confidence;
import org.rapporteur.event.Location;
import org.rapporteur.event.Participation;
import org.rapporteur.event.Rejection;
import org.rapporteur.event.Report;
import org.rapporteur.event.Reports;
import org.rapporteur.event.time.Period;
import org.rapporteur.text.Article;
import org.rapporteur.text.Document;
import org.rapporteur.text.Span;

/** Says in plain words why each report of an article was made, and what was found and not used. */
record Explanation(Reports reports) {

  void print(PrintStream out) {
    Article article = document().article();
    out.printf("%s%n", heading(article));
    for (Report report : reports.reports()) {
      print(report, out);
    }
    if (reports.reports().isEmpty()) {
      out.printf("%n   no report%n");
    }
    if (!reports.rejections().isEmpty()) {
      out.printf("%n   looked like an event and was not taken for one:%n");
      for (Rejection rejection : reports.rejections()) {
        out.printf(
            "   - %s: '%s' (%s)%n",
            rejection.reason(), quote(rejection.span()), rejection.detail());
      }
    }
    out.println();
  }

  private static String heading(Article article) {
    String from = article.publisher().orElse("publisher not said");
    String when = article.published().map(Object::toString).orElse("date not said");
    return article.name() + " (" + from + ", " + when + ")";
  }

  private void print(Report report, PrintStream out) {
    out.printf(
        "%n%3d  %s, %s; confidence %s%n",
        report.number(),
        name(report.type()),
        name(report.status()),
        String.format(Locale.ROOT, "%.2f", report.confidence()));
    for (Participation participation : report.participations()) {
      row(out, "side " + participation.side(), who(participation));
    }
    row(out, "where", report.place().map(Explanation::where).orElse("not said"));
    row(out, "when", report.when().map(Explanation::when).orElse("not said"));
    report.agreement().ifPresent(agreement -> row(out, "signed", agreement));
    report.accordingTo().ifPresent(source -> row(out, "says", source));
    report.within().ifPresent(visit -> row(out, "during", "the visit, number " + visit));
    row(out, "why", "'" + quote(report.trigger()) + "' by the frame " + report.frame());
    Confidence.standard()
        .inWords(Confidence.grounds(reports.actors(), report))
        .forEach(ground -> row(out, "sure", ground));
    for (Span evidence : report.evidence()) {
      row(out, "text", quote(evidence));
    }
  }

  private static void row(PrintStream out, String label, String value) {
    out.printf("     %-7s %s%n", label, value);
  }

  private static String who(Participation participation) {
    StringBuilder who = new StringBuilder(participation.actor().name());
    participation.actor().state().ifPresent(state -> who.append(" [").append(state).append(']'));
    List<Optional<String>> more =
        List.of(
            participation.office().map(office -> office.title()),
            participation.onBehalfOf().map(body -> "on behalf of " + body),
            participation.delegation().map(words -> "with '" + words + "'"),
            Optional.of(name(participation.role())));
    more.stream().flatMap(Optional::stream).forEach(part -> who.append(", ").append(part));
    return who.toString();
  }

  private static String where(Location place) {
    String country = place.country().map(code -> " [" + code + "]").orElse("");
    return place.name() + country + basis(place.stated(), place.basis());
  }

  private static String when(Period period) {
    return period.edtf() + basis(period.stated(), period.basis());
  }

  private static String basis(boolean stated, String basis) {
    return (stated ? ", stated: " : ", inferred from ") + basis;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String quote(Span span) {
    return document().quote(span).replaceAll("\\s+", " ");
  }

  private Document document() {
    return reports.actors().document();
  }
}
