package org.rapporteur.derivation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.rapporteur.consolidation.Claim;
import org.rapporteur.consolidation.Position;

/** The claims of all reports in one line each, by type, states and month. */
final class ClaimIndex {

  private static final Gson GSON =
      new GsonBuilder().registerTypeAdapter(LocalDate.class, new Day().nullSafe()).create();

  private final Statements index;

  ClaimIndex(Statements index) {
    this.index = index;
  }

  Optional<Claim> read(Node report) {
    return index.text(report, Terms.CLAIM).map(line -> GSON.fromJson(line, Line.class).claim());
  }

  /** Notes what a report tells. */
  void put(Node report, Claim claim) {
    index.drop(report);
    index.add(report, Terms.CLAIM, Statements.text(GSON.toJson(Line.of(claim))));
    months(claim)
        .forEach(
            month -> index.add(report, Terms.BLOCK, Statements.text(key(block(claim), month))));
  }

  void remove(Node report) {
    index.drop(report);
  }

  /** What reports about one event have in common: the type, and the states of its sides. */
  static String block(Claim claim) {
    return claim.type() + " " + String.join(" ", new TreeSet<>(claim.cast().values()));
  }

  /** The claims of a block that may lie in these days. */
  Map<Node, Claim> near(String block, LocalDate first, LocalDate last) {
    Map<Node, Claim> near = new TreeMap<>(Nodes.ORDER);
    for (YearMonth month : between(first, last)) {
      for (Node report : index.subjects(Terms.BLOCK, Statements.text(key(block, month)))) {
        if (!near.containsKey(report)) {
          near.put(report, read(report).orElseThrow());
        }
      }
    }
    return near;
  }

  private static List<YearMonth> months(Claim claim) {
    boolean told = claim.days().isPresent() && !claim.cast().isEmpty() && !claim.isVague();
    return told ? between(claim.days().get().first(), claim.days().get().last()) : List.of();
  }

  static List<YearMonth> between(LocalDate first, LocalDate last) {
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(YearMonth.from(last));
        month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  private static String key(String block, YearMonth month) {
    return block + " " + month;
  }

  /** A claim as it is written. */
  private record Line(
      String report,
      String article,
      String type,
      Map<String, String> cast,
      LocalDate first,
      LocalDate last,
      List<String> places,
      Position position,
      String country,
      boolean stated,
      LocalDate issued,
      String apart,
      List<String> others) {

    static Line of(Claim claim) {
      return new Line(
          claim.report(),
          claim.article(),
          claim.type(),
          claim.cast(),
          claim.days().map(Claim.Days::first).orElse(null),
          claim.days().map(Claim.Days::last).orElse(null),
          claim.places(),
          claim.position().orElse(null),
          claim.country().orElse(null),
          claim.stated(),
          claim.issued().orElse(null),
          claim.apart().orElse(null),
          List.copyOf(claim.others()));
    }

    Claim claim() {
      return new Claim(
          report,
          article,
          type,
          new TreeMap<>(cast),
          first == null ? Optional.empty() : Optional.of(new Claim.Days(first, last)),
          places,
          Optional.ofNullable(position),
          Optional.ofNullable(country),
          stated,
          Optional.ofNullable(issued),
          Optional.ofNullable(apart),
          new TreeSet<>(others));
    }
  }

  private static final class Day extends TypeAdapter<LocalDate> {

    @Override
    public void write(JsonWriter out, LocalDate day) throws IOException {
      out.value(day.toString());
    }

    @Override
    public LocalDate read(JsonReader in) throws IOException {
      return LocalDate.parse(in.nextString());
    }
  }
}
