package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Mention;
import org.rapporteur.event.clause.Complement;
import org.rapporteur.event.clause.NounPhrase;
import org.rapporteur.event.clause.Phrase;
import org.rapporteur.event.clause.VerbGroup;
import org.rapporteur.event.table.Words;

/**
 * What governs an event's noun.
 *
 * @param verb the verb of its clause
 * @param subject who does it
 * @param owners whose the noun above it is: 'X' in 'X's offer of talks'
 * @param light whether the governing words say no more than that the event takes place, is planned,
 *     is cancelled …
 * @param status what they make of the event; empty when it is none
 */
record Carrier(
    Optional<VerbGroup> verb,
    Optional<Phrase> subject,
    List<Mention> owners,
    boolean light,
    Optional<Status> status) {

  private static final Set<String> TAKING_PLACE = Words.of("taking place");

  Carrier {
    owners = List.copyOf(owners);
  }

  /** A carrier without owners. */
  static Carrier of(
      Optional<VerbGroup> verb, Optional<Phrase> subject, boolean light, Optional<Status> status) {
    return new Carrier(verb, subject, List.of(), light, status);
  }

  /**
   * What stands behind the noun, and of the verb's complements those that belong to it: behind a
   * verb whose subject it is, and ahead of one whose object it is, 'with whom X held talks'.
   */
  List<Complement> complements(Scene scene, NounPhrase noun) {
    List<Complement> own = scene.clauses().complements(noun.head());
    if (!light || verb.isEmpty()) {
      return own;
    }
    VerbGroup carrying = verb.get();
    boolean subjectOf = carrying.first() >= noun.last();
    return Stream.concat(
            own.stream(),
            scene.clauses().complements(carrying.head()).stream()
                .filter(
                    c ->
                        subjectOf
                            ? isShared(carrying, c.preposition())
                            : c.at() < carrying.first()))
        .toList();
  }

  private static boolean isShared(VerbGroup verb, String preposition) {
    boolean takesPlace = verb.passive() || TAKING_PLACE.contains(verb.lemma());
    return takesPlace && Set.of("between", "with").contains(preposition)
        || verb.passive() && preposition.equals("by");
  }

  /** Whether the noun only stands beside a held clause: 'during talks, they agreed'. */
  boolean held() {
    return !light && subject.isPresent() && status.filter(s -> s == Status.HELD).isPresent();
  }

  /** Who is said to take part before the noun: the subject, and the owners of the noun above. */
  List<Part> parts(Scene scene, Role role) {
    List<Part> parts = new ArrayList<>(subject.map(s -> scene.parts(s, role)).orElse(List.of()));
    owners.forEach(owner -> scene.add(parts, owner, role));
    return parts;
  }
}
