package org.rapporteur.page.catalogue;

import java.util.List;

/**
 * A group that travels or negotiates together, as one article words it.
 *
 * @param id such as {@code delegation-….0123456789ab}
 * @param name its words
 * @param heads who leads it
 * @param members who belongs to it without leading it
 */
public record Delegation(String id, String name, List<Named> heads, List<Named> members) {}
