/**
 * The knowledge store: articles' graphs, what is derived from them, the questions to ask of them,
 * and exports.
 */
package org.rapporteur.store;
