package org.rapporteur.registry;

import java.util.Optional;

/**
 * An organization that takes part in diplomacy.
 *
 * @param id such as {@code org-nato}
 * @param name its usual English name
 * @param state the ISO code of the state that it belongs to; empty for international bodies
 * @param parent the {@code id} of the organization that it is part of
 * @param wikidata its Wikidata item
 */
public record Organization(
    String id,
    String name,
    Optional<String> state,
    Optional<String> parent,
    Optional<String> wikidata)
    implements Entry {}
