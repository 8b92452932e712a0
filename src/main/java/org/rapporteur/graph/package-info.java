/** The knowledge model: reports as RDF, and the shapes that it must fit. */
package org.rapporteur.graph;
