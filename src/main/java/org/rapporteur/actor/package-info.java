/**
 * Who appears in a document: mentions of persons, organizations, states and places, and the actors
 * they refer to.
 */
package org.rapporteur.actor;
