/**
 * The knowledge model: reports as RDF, and the shapes that they must fit. {@link
 * org.rapporteur.graph.ReportMapper} leads from records to statements; the vocabulary, the shapes,
 * the rules and the questions lie in the folder {@code ontology}.
 */
package org.rapporteur.graph;
