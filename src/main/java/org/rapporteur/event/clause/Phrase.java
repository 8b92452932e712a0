package org.rapporteur.event.clause;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.actor.Mention;

/**
 * One or more coordinated noun phrases, with appositions: 'A, the minister of B, and C'.
 *
 * @param parts the noun phrases in order, never empty
 */
public record Phrase(List<NounPhrase> parts) {

  public Phrase {
    parts = List.copyOf(parts);
  }

  /** Its first token. */
  public int first() {
    return parts.get(0).first();
  }

  /** The index behind its last token. */
  public int last() {
    return parts.get(parts.size() - 1).last();
  }

  /** The mentions that its parts are. */
  public Stream<Mention> mentions() {
    return parts.stream().flatMap(p -> p.mention().stream());
  }

  /** Whether at least one part refers to somebody who can act. */
  public boolean acts() {
    return parts.stream().anyMatch(NounPhrase::acts);
  }

  /** The number of different actors. */
  public long actors() {
    return parts.stream().flatMap(NounPhrase::actors).distinct().count();
  }
}
