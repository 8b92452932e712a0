/**
 * How good extraction is: compares what it finds with events that people annotated, {@link
 * org.rapporteur.evaluation.Evaluation} for a whole set.
 */
package org.rapporteur.evaluation;
