/** Expressions of time in text and the periods that they stand for. */
package org.rapporteur.event.time;
