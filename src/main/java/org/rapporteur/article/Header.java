package org.rapporteur.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The line below the title that says where a text comes from: {@code # date=2025-11-08;
 * publisher=Example Agency; url=https://…; source=…}. Every part may be missing, and so may the
 * whole line.
 */
record Header(Map<String, String> values) {

  static final Header NONE = new Header(Map.of());

  private static final Set<String> KEYS = Set.of("date", "publisher", "url", "source");

  Header {
    values = Map.copyOf(values);
  }

  /** What {@code line} says, or {@link #NONE} when it is a line of the text. */
  static Header of(String line) {
    if (!line.startsWith("#")) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    for (String part : line.substring(1).split(";(?=\\s|$)")) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? "" : part.substring(0, equals).strip();
      if (KEYS.contains(key)) {
        values.put(key, part.substring(equals + 1).strip());
      }
    }
    return values.isEmpty() ? NONE : new Header(values);
  }

  /** The same, with what {@code other} says beyond it. */
  Header or(Header other) {
    Map<String, String> both = new HashMap<>(other.values);
    values.forEach(
        (key, value) -> both.merge(key, value, (theirs, ours) -> ours.isEmpty() ? theirs : ours));
    return new Header(both);
  }

  /** Whether the line goes on with a header that was broken before one of its semicolons. */
  static boolean continues(String line) {
    String part = line.strip();
    int equals = part.indexOf('=');
    return part.startsWith(";") && equals > 0 && KEYS.contains(part.substring(1, equals).strip());
  }

  boolean isPresent() {
    return !values.isEmpty();
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
  }
}
