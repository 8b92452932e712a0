package org.rapporteur.page.catalogue;

import java.util.Optional;

/**
 * The part of one actor in an event or in one report of it.
 *
 * @param actor who
 * @param side a letter; those who face each other have different ones
 * @param role principal, delegate, host, visitor or mediator
 * @param office the office in which the actor takes part, as the text has it
 * @param former whether the text calls the office a past one
 * @param state the state that the actor acts for in this event
 * @param onBehalfOf the state or organization on whose behalf it acts
 * @param delegation the group that it leads or belongs to
 */
public record Participant(
    Actor actor,
    String side,
    String role,
    Optional<String> office,
    boolean former,
    Optional<Named> state,
    Optional<Named> onBehalfOf,
    Optional<String> delegation) {

  public boolean isMediator() {
    return role.equals("mediator");
  }

  /** The same part on a side of another letter. */
  Participant on(String letter) {
    return new Participant(actor, letter, role, office, former, state, onBehalfOf, delegation);
  }

  /** Whether the actor is there in the name of this state. */
  public boolean isFor(String stateId) {
    Optional<Named> acting = acting();
    return acting.isPresent() && acting.get().id().equals(stateId);
  }

  /** The state in whose name the actor is there: that of the part, or else the actor's own. */
  public Optional<Named> acting() {
    return state.or(actor::state);
  }
}
