package org.rapporteur.evaluation;

/**
 * Whether a report is right.
 *
 * @param confidence how sure the program is of it, 0 to 1
 * @param right whether people annotated this event, with the same type and status, and with all
 *     participants that the report names
 */
record Judgement(double confidence, boolean right) {}
