package org.rapporteur.event.clause;

/**
 * A phrase that follows a verb or noun.
 *
 * @param preposition the preposition before it in lower case, empty for a direct object; particles
 *     come before it: {@code down with}
 * @param at the index of its preposition, or of its first token
 * @param phrase the phrase
 */
public record Complement(String preposition, int at, Phrase phrase) {}
