/**
 * The shape of a sentence: noun phrases with their actors, verb groups, subjects and complements,
 * by tags and word order.
 */
package org.rapporteur.event.clause;
