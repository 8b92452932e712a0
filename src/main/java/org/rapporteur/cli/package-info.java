/** The command line. */
package org.rapporteur.cli;
