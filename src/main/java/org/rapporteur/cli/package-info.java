/**
 * The command line: one class a command, and one place that turns failures into a line and an exit
 * code.
 */
package org.rapporteur.cli;
