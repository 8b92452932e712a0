package org.rapporteur.cli;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Calibration;
import org.rapporteur.evaluation.Cause;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Finding;
import org.rapporteur.evaluation.Fit;
import org.rapporteur.evaluation.Scores;
import org.rapporteur.evaluation.Share;
import org.rapporteur.evaluation.Tally;
import org.rapporteur.event.Confidence;
import org.rapporteur.event.Ground;

/** Writes the figures of an evaluation, as tables for people or as JSON for programs. */
record EvaluationPrinter(PrintStream out) {

  private static final double PARTS = 10_000;

  void tables(Evaluation evaluation, boolean errors) {
    scores(evaluation.scores());
    publishers(evaluation.byPublisher());
    calibration(evaluation.calibration());
    causes(evaluation.findings(), errors);
  }

  private void scores(Scores scores) {
    out.printf(
        "%d documents, %d of them with events and without a report%n%n",
        scores.documents(), scores.silent());
    out.println("           precision  recall     F1   found  reported  annotated");
    row("pairs", scores.pairs());
    row("events", scores.events());
    row("actors", scores.actors());
    out.println();
    out.println("news found " + share(scores.news()));
    out.println("of the events found:");
    out.println("  place    " + share(scores.place()));
    out.println("  date     " + share(scores.date()) + ", exact " + share(scores.dateExact()));
    out.println("  status   " + share(scores.status()));
  }

  private void row(String name, Tally tally) {
    print(
        "%-10s     %.3f   %.3f  %.3f  %6d  %8d  %9d%n",
        name,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.found(),
        tally.system(),
        tally.gold());
  }

  private void publishers(SortedMap<String, Scores> publishers) {
    out.println();
    out.println("documents  pairs: P     R    F1  events: P     R    F1  actors F1  publisher");
    publishers.forEach(
        (publisher, scores) ->
            print(
                "%9d     %s     %s  %9.3f  %s%n",
                scores.documents(),
                triple(scores.pairs()),
                triple(scores.events()),
                scores.actors().f1(),
                publisher));
  }

  private static String triple(Tally tally) {
    return String.format(
        Locale.ROOT, "%.3f %.3f %.3f", tally.precision(), tally.recall(), tally.f1());
  }

  private void calibration(Calibration calibration) {
    out.println();
    out.println("confidence  mean  right  reports");
    for (Calibration.Bin bin : calibration.bins()) {
      print("%.1f–%.1f     ", bin.from(), bin.to());
      if (bin.reports().all() == 0) {
        out.println("   -      -        0");
      } else {
        print("%.2f  %.3f  %7d%n", bin.confidence(), bin.reports().value(), bin.reports().all());
      }
    }
    print("above %.1f: %s right%n", Calibration.CONFIDENT, share(calibration.confident()));
  }

  /** The weights as rows of their table, and the calibration on documents left out as a comment. */
  void fit(Fit fit) {
    Confidence confidence = fit.confidence();
    print("base\t%.2f\t%n", confidence.base());
    for (Ground ground : Ground.values()) {
      print("%s\t%.2f\t%s%n", ground, confidence.weight(ground), confidence.words().get(ground));
    }
    for (Calibration.Bin bin : fit.unseen().bins()) {
      print("# on documents left out, %.1f–%.1f: %s%n", bin.from(), bin.to(), share(bin.reports()));
    }
    print(
        "# on documents left out, above %.1f: %s%n",
        Calibration.CONFIDENT, share(fit.unseen().confident()));
  }

  private void causes(List<Finding> findings, boolean errors) {
    out.println();
    out.println("errors by cause");
    Map<Cause, List<Finding>> causes =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::cause, TreeMap::new, Collectors.toList()));
    causes.forEach(
        (cause, found) -> {
          print("%5d  %s%n", found.size(), cause.words());
          if (errors) {
            found.forEach(
                f ->
                    out.printf(
                        "       - %s: %s%n", f.document(), f.detail().replaceAll("\\s+", " ")));
          }
        });
  }

  private static String share(Share share) {
    return share.all() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f (%d of %d)", share.value(), share.right(), share.all());
  }

  private void print(String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values));
  }

  void json(Evaluation evaluation) {
    Map<String, Object> all = new LinkedHashMap<>(figures(evaluation.scores()));
    Map<String, Object> publishers = new LinkedHashMap<>();
    evaluation.byPublisher().forEach((name, scores) -> publishers.put(name, figures(scores)));
    all.put("publishers", publishers);
    all.put("calibration", evaluation.calibration().bins().stream().map(this::figures).toList());
    all.put("confident", figure(evaluation.calibration().confident()));
    all.put("errors", evaluation.findings());
    out.println(
        new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create()
            .toJson(all));
  }

  private Map<String, Object> figures(Scores scores) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", scores.documents());
    figures.put("without_output", scores.silent());
    figures.put("pairs", figures(scores.pairs()));
    figures.put("events", figures(scores.events()));
    figures.put("actors", figures(scores.actors()));
    figures.put("core_event_recall", figure(scores.news()));
    figures.put("place", figure(scores.place()));
    figures.put("date", figure(scores.date()));
    figures.put("date_exact", figure(scores.dateExact()));
    figures.put("status", figure(scores.status()));
    return figures;
  }

  private static Map<String, Object> figures(Tally tally) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", rounded(tally.precision()));
    figures.put("recall", rounded(tally.recall()));
    figures.put("f1", rounded(tally.f1()));
    figures.put("found", tally.found());
    figures.put("system", tally.system());
    figures.put("gold", tally.gold());
    return figures;
  }

  private Map<String, Object> figures(Calibration.Bin bin) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("from", bin.from());
    figures.put("to", bin.to());
    figures.put("reports", bin.reports().all());
    figures.put("right", bin.reports().right());
    return figures;
  }

  /** A share that is asked of nothing has no value. */
  private static Double figure(Share share) {
    return share.all() == 0 ? null : rounded(share.value());
  }

  private static double rounded(double value) {
    return Math.round(value * PARTS) / PARTS;
  }
}
