package org.rapporteur.registry;

/**
 * The office that a title names, and its rank.
 *
 * @param office the registry's id, such as {@code office-foreign-minister}
 * @param level as in {@link OfficeTitle}; a deputy has a level of his own
 */
public record OfficeRank(String office, int level) {}
