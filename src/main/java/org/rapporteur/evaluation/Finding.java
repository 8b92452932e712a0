package org.rapporteur.evaluation;

/**
 * One error.
 *
 * @param document in which document
 * @param cause what went wrong
 * @param detail the event of the gold, or the program's where the gold has none, and what it was
 *     taken for
 */
public record Finding(String document, Cause cause, String detail) {}
