/** The whole way from articles to the store. */
package org.rapporteur.pipeline;
