/**
 * The curated states, organizations, places, offices and publishers, loaded from {@code
 * ontology/registry}.
 */
package org.rapporteur.registry;
