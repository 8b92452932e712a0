package org.rapporteur.actor;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.text.Document;

/**
 * The actors of a document and where it mentions them.
 *
 * @param document the analyzed article
 * @param actors by id: the actor with id {@code i} is at index {@code i}
 * @param mentions in order of their spans
 */
public record Actors(Document document, List<Actor> actors, List<Mention> mentions) {

  public Actors {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }

  /** The actor with this id. */
  public Actor actor(int id) {
    return actors.get(id);
  }

  /** The mentions in the sentence with this index, in order. */
  public List<Mention> in(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }

  /** The actors that a mention refers to. */
  public Stream<Actor> of(Mention mention) {
    return mention.actors().stream().map(actors::get);
  }
}
