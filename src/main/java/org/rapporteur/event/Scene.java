package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Actors;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.clause.Clauses;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.time.TimeExpression;
import org.rapporteur.registry.Place;
import org.rapporteur.text.Sentence;

/**
 * One sentence with what was found in it.
 *
 * @param actors the document's actors and all their mentions
 * @param sentence the sentence
 * @param mentions its mentions
 * @param times its expressions of time
 * @param here what 'here' means: where the dateline says that the article was written
 * @param stay the last visit reported, where 'the country' is
 * @param clauses its clauses
 */
record Scene(
    Actors actors,
    Sentence sentence,
    List<Mention> mentions,
    List<TimeExpression> times,
    Optional<Place> here,
    Optional<Stay> stay,
    Clauses clauses) {

  static Scene of(
      Actors actors,
      Sentence sentence,
      List<TimeExpression> times,
      Optional<Place> here,
      Optional<Stay> stay) {
    List<Mention> mentions = actors.in(sentence.index());
    Clauses clauses = Clauses.of(sentence, mentions, actors.actors());
    return new Scene(actors, sentence, mentions, times, here, stay, clauses);
  }

  /**
   * The parts that the actors of {@code phrase} take, each once, by its first mention; for a
   * delegation those of the persons said to lead it.
   */
  List<Part> parts(Phrase phrase, Role role) {
    Optional<Phrase> leader = clauses.leader(phrase.last()).filter(l -> !hasPersons(phrase));
    if (leader.isPresent()) {
      return parts(leader.get(), role);
    }
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
   * The places to which {@code complements} lead behind one of {@code prepositions}, the first one
   * of each country: those of the first complement that names one, and of those that 'and' joins.
   */
  List<Place> goals(List<Complement> complements, Set<String> prepositions) {
    List<Place> goals = new ArrayList<>();
    for (Complement complement : complements) {
      boolean joined = word(complement.at() - 1).equals("and");
      if (prepositions.contains(complement.preposition()) && (goals.isEmpty() || joined)) {
        places(complement.phrase()).stream()
            .filter(p -> goals.stream().noneMatch(q -> q.country().equals(p.country())))
            .forEach(goals::add);
      }
    }
    return goals;
  }

  /** The places that a phrase names, the first one of each country. */
  static List<Place> places(Phrase phrase) {
    List<Place> places = new ArrayList<>();
    phrase
        .mentions()
        .flatMap(m -> m.place().stream())
        .filter(p -> p.country().isPresent())
        .filter(p -> places.stream().noneMatch(q -> q.country().equals(p.country())))
        .forEach(places::add);
    return places;
  }

  /**
   * Whether a person, a delegation or somebody described acts in {@code phrase}, and not only a
   * name of a state or body.
   */
  boolean hasPeople(Phrase phrase) {
    return phrase.mentions().anyMatch(this::isPeople);
  }

  /** Whether a person is among the actors of {@code phrase}. */
  boolean hasPersons(Phrase phrase) {
    return phrase.mentions().flatMap(actors::of).anyMatch(a -> a.kind() == Actor.Kind.PERSON);
  }

  private boolean isPeople(Mention mention) {
    return mention.acts()
        && (mention.form() != Mention.Form.NAME
            || mention.delegation().isPresent()
            || actors.of(mention).anyMatch(a -> a.kind() == Actor.Kind.PERSON));
  }

  /** Whether the token lies in an expression of time. */
  boolean isTime(int token) {
    return times.stream().anyMatch(t -> t.first() <= token && token < t.last());
  }

  /** The words from {@code from} to {@code to} in lower case, with blanks between them. */
  String words(int from, int to) {
    return IntStream.range(from, Math.min(to, sentence.size()))
        .mapToObj(this::word)
        .collect(Collectors.joining(" "));
  }

  /** The token's text in lower case; empty outside the sentence. */
  String word(int i) {
    boolean inside = i >= 0 && i < sentence.size();
    return inside ? sentence.token(i).text().toLowerCase(Locale.ROOT) : "";
  }
}
