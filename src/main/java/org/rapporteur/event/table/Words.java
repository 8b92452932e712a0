package org.rapporteur.event.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The small classes of words of {@code words.tsv}. */
public final class Words {

  private static final Map<String, Set<String>> CLASSES =
      Table.rows("words.tsv", 3)
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row ->
                      Arrays.stream(row.get(1).split(" \\| "))
                          .collect(Collectors.toUnmodifiableSet())));

  private Words() {}

  /**
   * The words of the class {@code name}, in lower case.
   *
   * @throws IllegalStateException when the table has no such class
   */
  public static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("words.tsv has no class '" + name + "'");
    }
    return words;
  }
}
