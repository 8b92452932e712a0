package org.rapporteur.actor;

import java.util.List;
import java.util.Optional;
import org.rapporteur.registry.Place;
import org.rapporteur.text.Span;

/**
 * A noun phrase that refers to actors, to a place, or to either: 'Pyongyang' is a city and may
 * stand for a government. Mentions of one sentence never overlap; the phrase includes its titles
 * and apposition-free modifiers ('Russian Deputy Defense Minister Viktor Goremykin' is one mention)
 * but no following apposition.
 *
 * @param span where it stands in the article's text
 * @param sentence the index of its sentence
 * @param first the index of its first token in the sentence
 * @param last the index behind its last token
 * @param form how it refers
 * @param actors the ids of the actors that it refers to: one as a rule, several for groups ('the
 *     two ministers'), none for mere places and for references that could not be resolved
 * @param place the place that it names
 * @param delegation the words of a delegation whose head or sender the actors are: 'Russian
 *     military delegation'
 * @param confidence how sure the reference is, 0 to 1
 * @param reason why it refers to them, in a few words, for people who ask
 */
public record Mention(
    Span span,
    int sentence,
    int first,
    int last,
    Form form,
    List<Integer> actors,
    Optional<Place> place,
    Optional<String> delegation,
    double confidence,
    String reason) {

  /** How a mention refers. */
  public enum Form {
    /** By a name: 'Viktor Goremykin', 'NATO', 'North Korea', 'Goremykin'. */
    NAME,
    /**
     * By a description: 'the minister', 'his Russian counterpart', 'Chinese officials', 'the
     * delegation'.
     */
    NOMINAL,
    /** By a pronoun: 'he', 'they'. */
    PRONOUN,
    /**
     * By a possessive pronoun or adjective that modifies something else: 'his', 'their', 'Russian'
     * in 'Russian talks'.
     */
    MODIFIER
  }

  public Mention {
    actors = List.copyOf(actors);
  }

  /** Whether it refers to somebody who can act. */
  public boolean acts() {
    return !actors.isEmpty();
  }
}
