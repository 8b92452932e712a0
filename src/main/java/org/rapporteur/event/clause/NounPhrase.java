package org.rapporteur.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.actor.Mention;

/**
 * A noun phrase without what follows its head: a mention of somebody, or any other noun with what
 * stands before it.
 *
 * @param first its first token
 * @param last the index behind its last token
 * @param head the token that the phrase is about, its last noun
 * @param mention whom it refers to, when it is a mention itself
 * @param modifiers the mentions inside that modify the head: 'Putin' in 'Putin's visit', 'Russian'
 *     in 'Russian talks'
 */
public record NounPhrase(
    int first, int last, int head, Optional<Mention> mention, List<Mention> modifiers) {

  public NounPhrase {
    modifiers = List.copyOf(modifiers);
  }

  /** The ids of the actors that it refers to; none for other nouns. */
  public Stream<Integer> actors() {
    return mention.stream().flatMap(m -> m.actors().stream());
  }

  /** Whether it refers to somebody who can act. */
  public boolean acts() {
    return mention.isPresent() && mention.get().acts();
  }
}
