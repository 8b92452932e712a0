package org.rapporteur.registry;

import java.util.Optional;

/**
 * A state, or a territory that deals with states like one.
 *
 * @param id such as {@code state-kp}
 * @param iso2 its ISO 3166-1 alpha-2 code in capitals; the event table's {@code state}
 * @param iso3 its ISO 3166-1 alpha-3 code in capitals
 * @param name its usual English name
 * @param wikidata its Wikidata item
 */
public record State(String id, String iso2, String iso3, String name, Optional<String> wikidata)
    implements Entry {}
