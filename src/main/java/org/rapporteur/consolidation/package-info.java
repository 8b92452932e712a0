/** Which reports of several articles are about one event. */
package org.rapporteur.consolidation;
