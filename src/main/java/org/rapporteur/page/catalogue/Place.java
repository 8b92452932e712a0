package org.rapporteur.page.catalogue;

import java.util.Optional;

/**
 * Where an event takes place.
 *
 * @param id such as {@code place-1871859}
 * @param name the place as the article names it
 * @param stated whether the article says it of this event; else it is inferred
 * @param latitude degrees north, for places that the registry knows
 * @param longitude degrees east
 */
public record Place(
    String id,
    String name,
    boolean stated,
    Optional<Double> latitude,
    Optional<Double> longitude) {}
