package org.rapporteur.store;

import org.apache.jena.rdf.model.Model;

/**
 * What the store holds beside articles.
 *
 * @param ontology the vocabulary with its labels and definitions
 * @param registry the curated states, organizations, posts and places
 */
public record Background(Model ontology, Model registry) {}
