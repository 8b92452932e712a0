package org.rapporteur.consolidation;

/**
 * Two reports that may be about one event and were left apart.
 *
 * @param one the id of one report
 * @param other the id of the other
 * @param why what keeps them apart
 */
public record Doubt(String one, String other, String why) {}
