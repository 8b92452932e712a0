/**
 * What stands before every request, whatever it asks for: who is let in, from where, how much, how
 * long, and how a refusal reads. Nothing here knows SPARQL.
 */
package org.rapporteur.server.guard;
