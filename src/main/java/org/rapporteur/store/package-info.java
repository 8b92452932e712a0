/** The knowledge store: articles' graphs, what is derived from them, and exports. */
package org.rapporteur.store;
