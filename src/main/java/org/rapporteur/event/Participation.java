package org.rapporteur.event;

import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Office;
import org.rapporteur.text.Span;

/**
 * One actor's part in an event.
 *
 * @param actor who
 * @param side {@code a}, {@code b}, {@code c} …: participants who face each other differ here
 * @param role as what
 * @param office the office in which the actor takes part, as far as the text tells
 * @param onBehalfOf the name of the organization that the actor acts for, when it is not the state
 *     itself
 * @param delegation the words for the delegation that the actor leads or belongs to
 * @param span the words that refer to the actor in the evidence
 */
public record Participation(
    Actor actor,
    String side,
    Role role,
    Optional<Office> office,
    Optional<String> onBehalfOf,
    Optional<String> delegation,
    Span span) {}
