package org.rapporteur.actor;

/**
 * A name that the model found in a sentence.
 *
 * @param first the index of its first token
 * @param last the index behind its last token
 * @param kind what it names
 * @param probability how sure the model is, 0 to 1: the mean over its tokens
 */
public record NameSpan(int first, int last, Actor.Kind kind, double probability) {}
