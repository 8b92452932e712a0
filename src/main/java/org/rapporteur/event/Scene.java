package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actors;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.clause.Clauses;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.time.TimeExpression;
import org.rapporteur.text.Sentence;

/** One sentence with its mentions, expressions of time and clauses. */
record Scene(
    Actors actors,
    Sentence sentence,
    List<Mention> mentions,
    List<TimeExpression> times,
    Clauses clauses) {

  static Scene of(Actors actors, Sentence sentence, List<TimeExpression> times) {
    List<Mention> mentions = actors.in(sentence.index());
    return new Scene(
        actors, sentence, mentions, times, Clauses.of(sentence, mentions, actors.actors()));
  }

  /** The parts that the actors of {@code phrase} take, each once, by its first mention. */
  List<Part> parts(Phrase phrase, Role role) {
    List<Part> parts = new ArrayList<>();
    for (NounPhrase noun : phrase.parts()) {
      noun.mention().ifPresent(mention -> add(parts, mention, role));
    }
    return parts;
  }

  /** Adds the actors of {@code mention} to {@code parts} unless they are there. */
  void add(List<Part> parts, Mention mention, Role role) {
    Part.addAll(parts, actors.of(mention).map(actor -> new Part(actor, role, mention)).toList());
  }

  /**
   * Whether a person, a delegation or somebody described acts in {@code phrase}, and not only a
   * name of a state or body.
   */
  boolean hasPeople(Phrase phrase) {
    return phrase.mentions().anyMatch(this::isPeople);
  }

  /**
   * Whether the mention refers to people: by a person's name, by a description, or as a delegation.
   */
  boolean isPeople(Mention mention) {
    return mention.acts()
        && (mention.form() != Mention.Form.NAME
            || mention.delegation().isPresent()
            || persons(mention).findAny().isPresent());
  }

  private Stream<Actor> persons(Mention mention) {
    return actors.of(mention).filter(a -> a.kind() == Actor.Kind.PERSON);
  }

  /** The token's text in lower case. */
  String word(int i) {
    return i < 0 || i >= sentence.size()
        ? ""
        : sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
  }
}
