package org.rapporteur.graph;

import org.apache.jena.rdf.model.Model;

/**
 * What one article claims, as RDF.
 *
 * @param iri the name of its graph
 * @param article the IRI of the article
 * @param model its statements, without blank nodes
 * @param digest of the article's text and of what its source says about it; see {@link
 *     ReportMapper#digest}
 */
public record ArticleGraph(String iri, String article, Model model, String digest) {}
