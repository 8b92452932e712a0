package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which reports of different documents are about the same event, as somebody found by reading.
 *
 * @param rows one for each document that reports one of these events
 */
record MergeGold(List<Row> rows) {

  /**
   * A report as the store has it.
   *
   * @param from the first day, empty when open
   * @param event the event that it is about, whatever its name
   * @param names those of the participants
   */
  record Mention(
      String document,
      int number,
      String type,
      String place,
      String from,
      String event,
      Set<String> names) {

    @Override
    public String toString() {
      return document + " " + number + " (" + type + " of " + String.join(", ", names) + ")";
    }
  }

  /** A report as the reader describes it; alternatives are set apart by '|'. */
  record Row(
      String event, String document, String types, List<String> names, String place, String from) {

    private static Row parse(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0], cells[1], cells[2], List.of(cells[3].split("; *")), cells[4], cells[5]);
    }

    boolean describes(Mention mention) {
      return document.equals(mention.document())
          && List.of(types.split("\\|")).contains(mention.type())
          && contains(mention.place(), place)
          && mention.from().startsWith(from)
          && names.stream().allMatch(name -> anyOf(mention.names(), name));
    }

    private static boolean anyOf(Set<String> names, String alternatives) {
      return Arrays.stream(alternatives.split("\\|"))
          .anyMatch(form -> names.stream().anyMatch(name -> contains(name, form)));
    }

    private static boolean contains(String text, String words) {
      return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * How a store's merges compare with the gold.
   *
   * @param right pairs of reports that share an event and should
   * @param wrong pairs that share one and should not
   * @param missed pairs that should share one, were both extracted, and do not
   * @param pairs how many pairs of documents report one event, whether extracted or not
   */
  record Score(List<String> right, List<String> wrong, List<String> missed, int pairs) {

    double precision() {
      int joined = right.size() + wrong.size();
      return joined == 0 ? 1 : (double) right.size() / joined;
    }

    double recall() {
      return pairs == 0 ? 1 : (double) right.size() / pairs;
    }

    double recallOfExtracted() {
      int extracted = right.size() + missed.size();
      return extracted == 0 ? 1 : (double) right.size() / extracted;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "merge precision %.2f (%d right, %d wrong), recall %.2f of %d pairs, %.2f of the %d pairs"
              + " whose reports were both extracted%n%s%s",
          precision(),
          right.size(),
          wrong.size(),
          recall(),
          pairs,
          recallOfExtracted(),
          right.size() + missed.size(),
          lines("wrong", wrong),
          lines("missed", missed));
    }

    private static String lines(String kind, List<String> pairs) {
      return String.join("", pairs.stream().map(pair -> kind + "  " + pair + "\n").toList());
    }
  }

  static MergeGold read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return new MergeGold(
          lines.filter(line -> !line.startsWith("#")).skip(1).map(Row::parse).toList());
    }
  }

  /** The part of it that concerns these documents. */
  MergeGold within(Set<String> documents) {
    return new MergeGold(rows.stream().filter(row -> documents.contains(row.document())).toList());
  }

  Score score(List<Mention> mentions) {
    Score score = new Score(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), pairs());
    for (int i = 0; i < mentions.size(); i++) {
      for (Mention other : mentions.subList(i + 1, mentions.size())) {
        compare(mentions.get(i), other, score);
      }
    }
    return score;
  }

  private void compare(Mention one, Mention other, Score score) {
    boolean joined = one.event().equals(other.event());
    boolean same = event(one).isPresent() && event(one).equals(event(other));
    String pair = one + "  ~  " + other;
    if (joined) {
      (same ? score.right : score.wrong).add(pair);
    } else if (same) {
      score.missed.add(pair);
    }
  }

  private Optional<String> event(Mention mention) {
    return rows.stream().filter(row -> row.describes(mention)).map(Row::event).findFirst();
  }

  private int pairs() {
    int pairs = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (Row other : rows.subList(i + 1, rows.size())) {
        pairs += rows.get(i).event().equals(other.event()) ? 1 : 0;
      }
    }
    return pairs;
  }
}
