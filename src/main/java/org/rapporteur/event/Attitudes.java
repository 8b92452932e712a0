package org.rapporteur.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.event.table.Table;

/** What governing words say about the event that they govern, from {@code attitudes.tsv}. */
record Attitudes(Map<String, Status> statuses) {

  /** Reads the table on the class path. */
  static Attitudes standard() {
    Map<String, Status> statuses = new HashMap<>();
    for (List<String> row : Table.rows("attitudes.tsv", 2).toList()) {
      Status status = Status.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Arrays.stream(row.get(1).split(",")).forEach(word -> statuses.putIfAbsent(word, status));
    }
    return new Attitudes(Map.copyOf(statuses));
  }

  /**
   * The status that the word at {@code i} gives: of the phrase that it makes with the word behind
   * it ('call off', 'put off') or before it ('get ready'), else of its lemma alone.
   */
  Optional<Status> at(Scene scene, int i) {
    String lemma = scene.sentence().token(i).lemma();
    Optional<Status> phrasal = of(lemma + "_" + scene.word(i + 1));
    return phrasal
        .or(() -> i > 0 ? of(scene.sentence().token(i - 1).lemma() + "_" + lemma) : phrasal)
        .or(() -> of(lemma));
  }

  /** The status that the word with this lemma gives, if it is in the table. */
  Optional<Status> of(String lemma) {
    return Optional.ofNullable(statuses.get(lemma));
  }
}
