package org.rapporteur.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.event.table.Words;

/** What the preposition before an event's noun says of the clause around it: 'ahead of talks'. */
enum Occasion {
  /** The event is to come. */
  BEFORE,
  /** The event is over. */
  AFTER,
  /** The clause tells of something at the event. */
  DURING;

  private static final int LONGEST = 4;

  private final Set<String> words = Words.of(name().toLowerCase(Locale.ROOT));

  /** What the longest preposition that ends before the token at {@code first} says. */
  static Optional<Occasion> before(Scene scene, int first) {
    for (int from = Math.max(0, first - LONGEST); from < first; from++) {
      String words = scene.words(from, first);
      for (Occasion occasion : values()) {
        if (occasion.words.contains(words)) {
          return Optional.of(occasion);
        }
      }
    }
    return Optional.empty();
  }
}
