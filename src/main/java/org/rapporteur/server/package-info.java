/** The SPARQL endpoint. */
package org.rapporteur.server;
