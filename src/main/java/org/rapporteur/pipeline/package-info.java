/**
 * The whole way from sources to the store: {@link org.rapporteur.pipeline.Extractor} for one
 * article, {@link org.rapporteur.pipeline.GraphBuilder} for many.
 */
package org.rapporteur.pipeline;
