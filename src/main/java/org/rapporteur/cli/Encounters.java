package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the answer to 'whom has somebody met' for people. */
record Encounters(String who, Rows answer) {

  void print(PrintStream out) {
    out.println(who);
    if (answer.rows().isEmpty()) {
      out.println("  no event with anybody else");
    }
    for (Map<String, String> row : answer.rows()) {
      out.println();
      out.println(joined(", ", when(row), row.get("type"), row.get("status"), row.get("where")));
      line(
          out,
          "with",
          actor(row.get("other"), row.get("other_office"), row.get("other_on_behalf_of")));
      line(out, "as", actor("", row.get("own_office"), row.get("on_behalf_of")));
      line(out, "says", joined(": ", row.get("publisher"), row.get("sentence")));
    }
  }

  private static void line(PrintStream out, String label, String text) {
    if (!text.isEmpty()) {
      out.printf("  %-5s %s%n", label, text.replaceAll("\\s+", " "));
    }
  }

  private static String when(Map<String, String> row) {
    String from = row.get("from");
    String to = row.get("to");
    if (from.equals(to)) {
      return from.isEmpty() ? "day unknown" : from;
    }
    return (from.isEmpty() ? "until" : from + " to") + (to.isEmpty() ? " ?" : " " + to);
  }

  private static String actor(String name, String office, String body) {
    return joined(", ", name, office, body.isEmpty() ? "" : "on behalf of " + body);
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
  }
}
