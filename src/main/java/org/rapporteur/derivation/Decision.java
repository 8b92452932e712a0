package org.rapporteur.derivation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody decided about links; it weighs more than what the program concludes.
 *
 * @param id the IRI
 * @param verdict what was decided
 * @param one the actors of articles, reports or personas that it is about
 * @param other what they are compared with; empty for {@link Verdict#WRONG}
 * @param author who decided
 * @param time when
 * @param reason why
 * @param undone when it was taken back
 */
public record Decision(
    String id,
    Verdict verdict,
    List<String> one,
    List<String> other,
    String author,
    Instant time,
    String reason,
    Optional<Instant> undone) {

  /** What can be decided. */
  public enum Verdict {
    /** Both are one person, or about one event. */
    SAME,
    /** They are not: the second is set apart. */
    DIFFERENT,
    /** It is not what it is linked to, and nothing else that is known. */
    WRONG;

    /** How people write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Verdict named(String name) {
      return Arrays.stream(values())
          .filter(v -> v.toString().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no verdict is called " + name));
    }
  }

  public Decision {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /** Whether it counts. */
  public boolean isActive() {
    return undone.isEmpty();
  }
}
