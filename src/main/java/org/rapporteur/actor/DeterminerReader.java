package org.rapporteur.actor;

import java.util.Map;
import org.rapporteur.actor.Phrase.Determiner;

/** Reads the determiner that a noun phrase begins with. */
final class DeterminerReader {

  private static final Map<String, Determiner> WORDS =
      Map.ofEntries(
          Map.entry("the", Determiner.THE),
          Map.entry("this", Determiner.THE),
          Map.entry("these", Determiner.THE),
          Map.entry("a", Determiner.A),
          Map.entry("an", Determiner.A),
          Map.entry("some", Determiner.A),
          Map.entry("several", Determiner.A),
          Map.entry("another", Determiner.A),
          Map.entry("his", Determiner.POSSESSIVE),
          Map.entry("her", Determiner.POSSESSIVE),
          Map.entry("its", Determiner.POSSESSIVE),
          Map.entry("their", Determiner.POSSESSIVE),
          Map.entry("our", Determiner.POSSESSIVE),
          Map.entry("my", Determiner.POSSESSIVE));

  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);

  private final Line line;
  private final Draft draft;

  DeterminerReader(Line line, Draft draft) {
    this.line = line;
    this.draft = draft;
  }

  /** The index behind the determiner that begins at {@code i}. */
  int read(int i) {
    int at = i;
    Determiner determiner = WORDS.get(line.lower(at));
    if (determiner != null) {
      draft.determiner = determiner;
      draft.possessor = determiner == Determiner.POSSESSIVE ? line.lower(at) : "";
      at++;
      if (line.is(at, "country", "nation", "state", "republic", "kingdom", "group", "bloc")
          && line.isPossessive(at + 1)) {
        return at + 2;
      }
    }
    Integer count = COUNTS.get(line.lower(at));
    if (count != null) {
      draft.count = count;
      draft.determiner = Determiner.COUNT;
      at++;
      at = line.is(at, "of") ? at : at;
      if (line.is(at, "the", "their")) {
        at++;
      }
    }
    return at;
  }
}
