/** The tables of words and frames that people edit, read from the class path. */
package org.rapporteur.event.table;
