package org.rapporteur.cli;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import org.rapporteur.pipeline.Summary;
import org.rapporteur.store.Changes;

/** Tells people and programs what came of a run. */
record SummaryPrinter(Rapporteur program) {

  /** What is wrong with single sources: rejections always, notices unless the user wants quiet. */
  void remarks(Summary summary) {
    summary.notices().forEach(remark -> program.say(line(remark)));
    summary.rejected().forEach(remark -> program.console().say("rejected " + line(remark)));
  }

  /** One line of figures. */
  void totals(Summary summary) {
    Changes changes = summary.changes();
    program.say(
        "read %d: %d new, %d replaced, %d unchanged, %d rejected; %d reports found"
            .formatted(
                summary.read(),
                changes.added(),
                changes.replaced(),
                changes.unchanged(),
                summary.rejected().size(),
                summary.reports()));
  }

  /** The whole summary on standard output. */
  void json(Summary summary) {
    program
        .console()
        .out()
        .println(
            new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .create()
                .toJson(summary));
  }

  static int exitCode(Summary summary) {
    return (summary.rejected().isEmpty() ? ExitCode.FINE : ExitCode.REJECTED).code();
  }

  private static String line(Summary.Remark remark) {
    return remark.source() + ": " + remark.text();
  }
}
