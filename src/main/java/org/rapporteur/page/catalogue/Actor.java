package org.rapporteur.page.catalogue;

import java.util.Optional;

/**
 * Somebody or something that takes part in events, over all articles.
 *
 * @param id such as {@code person-wang-yi.0123456789ab}
 * @param name the usual name
 * @param kind person, state or organization
 * @param state the state that the actor is or acts for, as far as it is known
 * @param wikidata the item of Wikidata, such as {@code Q423}
 */
public record Actor(
    String id, String name, String kind, Optional<Named> state, Optional<String> wikidata) {

  public boolean isPerson() {
    return kind.equals("person");
  }
}
