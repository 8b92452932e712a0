package org.rapporteur.registry;

import java.util.Optional;

/**
 * A city, seat, venue, island or region where events take place.
 *
 * @param id such as {@code place-1871859} (GeoNames number) or {@code place-camp-david}
 * @param name its usual English name
 * @param country the ISO code of the state where it lies
 * @param population the number of people living there; 0 for venues and where unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param wikidata its Wikidata item
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    int population,
    double latitude,
    double longitude,
    Optional<String> wikidata)
    implements Entry {}
