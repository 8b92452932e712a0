package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.event.table.Table;

/** The nouns by which a name is known as that of a meeting place. */
record Venues(Set<String> last, Set<String> first, Set<String> never) {

  private static final Venues STANDARD = load();

  static Venues standard() {
    return STANDARD;
  }

  private static Venues load() {
    Map<String, Set<String>> rows =
        Table.rows("venues.tsv", 2)
            .collect(Collectors.toMap(row -> row.get(0), row -> Set.of(row.get(1).split(","))));
    return new Venues(rows.get("last"), rows.get("first"), rows.get("never"));
  }

  /** Whether a name of these words is a meeting place's: 'State House', 'Hall of the People'. */
  boolean isVenue(List<String> name) {
    int of = name.indexOf("of");
    String head = name.get(of > 0 ? of - 1 : name.size() - 1).toLowerCase(Locale.ROOT);
    String begin = name.get(0).toLowerCase(Locale.ROOT);
    return name.size() > 1 && (last.contains(head) || first.contains(begin));
  }

  /** Whether a capitalized word behind a preposition is no place. */
  boolean isNone(String word) {
    return never.contains(word.toLowerCase(Locale.ROOT));
  }
}
