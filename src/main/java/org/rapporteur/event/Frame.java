package org.rapporteur.event;

import java.util.Set;

/**
 * How words report an event: a row of the frame table.
 *
 * @param name how reports and explanations call it
 * @param verb whether a verb triggers it; else a noun does
 * @param lemmas the triggers
 * @param with the prepositions before the other side; empty text is the direct object
 * @param type what is reported
 * @param subject the role of the subject
 * @param other the role of the other side
 * @param flags what else holds
 * @param example a sentence that reports such an event
 */
record Frame(
    String name,
    boolean verb,
    Set<String> lemmas,
    Set<String> with,
    EventType type,
    Role subject,
    Role other,
    Set<Flag> flags,
    String example) {

  /** What else holds for a frame. */
  enum Flag {
    /** A plural subject alone is enough: 'the two met'. */
    MUTUAL,
    /** The other side must be a person or a delegation. */
    PERSON,
    /** The type holds whatever the channel. */
    SURE,
    /** Meeting or call is left open. */
    OPEN,
    /** Counts only with a place, a time or an occasion. */
    STAGED,
    /** Counts only with a word for the channel before it: 'video conference'. */
    AFAR,
    /** Counts only without an infinitive behind: 'called on X to act' is no visit. */
    BARE,
    /** Counts only as 'joint'. */
    JOINT,
    /** The verb also names and appeals: 'called X a friend', 'called X to act' are no calls. */
    NAMING,
    /** Counts only with the traveller's business: 'for talks', 'to meet'. */
    PURPOSE,
    /** The direct object travels: 'a tour takes X to Y'. */
    CARRIED,
    /** The direct object is what they talk about: 'the two reviewed relations'. */
    TOPIC,
    /** The other side is the place where the subject travels. */
    PLACE
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
