package org.rapporteur.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.event.Frame.Flag;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Table;

/** The frames of {@code frames.tsv}, in its order. */
record FrameTable(List<Frame> frames) {

  /** Reads the table on the class path. */
  static FrameTable standard() {
    return new FrameTable(Table.rows("frames.tsv", 9).map(FrameTable::frame).toList());
  }

  /**
   * The frames that the verb may trigger with the word behind it or with the head of its direct
   * object, 'exchange_view', before those that it triggers alone.
   */
  List<Frame> ofVerb(Scene scene, VerbGroup verb) {
    Stream<String> next =
        Stream.of(verb.last())
            .filter(i -> i < scene.sentence().size())
            .map(i -> scene.sentence().token(i).lemma());
    Stream<String> object =
        scene.clauses().complements(verb.head()).stream()
            .filter(c -> c.preposition().isEmpty())
            .map(c -> c.phrase().parts().get(0).head())
            .map(i -> scene.sentence().token(i).lemma());
    return Stream.concat(
            Stream.concat(next, object).distinct().map(word -> verb.lemma() + "_" + word),
            Stream.of(verb.lemma()))
        .flatMap(lemma -> ofVerb(lemma).stream())
        .toList();
  }

  /** The frames that a verb with this lemma may trigger. */
  List<Frame> ofVerb(String lemma) {
    return frames.stream().filter(f -> f.verb() && f.lemmas().contains(lemma)).toList();
  }

  /**
   * The frames that a noun may trigger with the word before it, 'courtesy_call', or else those that
   * it triggers alone.
   */
  List<Frame> ofNoun(String lemma, String before) {
    List<Frame> compound = ofNoun(before + "_" + lemma);
    return compound.isEmpty() ? ofNoun(lemma) : compound;
  }

  /** The frames that a noun with this lemma may trigger. */
  List<Frame> ofNoun(String lemma) {
    return frames.stream().filter(f -> !f.verb() && f.lemmas().contains(lemma)).toList();
  }

  private static Frame frame(List<String> row) {
    return new Frame(
        row.get(0),
        row.get(1).equals("v"),
        list(row.get(2)).collect(Collectors.toUnmodifiableSet()),
        list(row.get(3)).map(p -> p.equals("-") ? "" : p).collect(Collectors.toUnmodifiableSet()),
        EventType.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
        Role.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
        Role.valueOf(row.get(6).toUpperCase(Locale.ROOT)),
        flags(row.get(7)),
        row.get(8));
  }

  private static Set<Flag> flags(String cell) {
    return list(cell)
        .map(f -> Flag.valueOf(f.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> list(String cell) {
    return cell.isBlank() ? Stream.empty() : Arrays.stream(cell.split(",")).map(String::strip);
  }
}
