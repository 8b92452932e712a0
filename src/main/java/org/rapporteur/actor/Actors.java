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
    int from = firstAtOrBehind(sentence);
    int to = from;
    while (to < mentions.size() && mentions.get(to).sentence() == sentence) {
      to++;
    }
    return mentions.subList(from, to);
  }

  /**
   * Mentions are in the order of their sentences, so that a search by halves finds the first one.
   */
  private int firstAtOrBehind(int sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The actors that a mention refers to. */
  public Stream<Actor> of(Mention mention) {
    return mention.actors().stream().map(actors::get);
  }
}
