package org.rapporteur.identity;

/**
 * Two that may be one and were left apart.
 *
 * @param one the id of one
 * @param other the id of the other
 * @param why what speaks for it and what against
 */
public record Doubt(String one, String other, String why) {}
