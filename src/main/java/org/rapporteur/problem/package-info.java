/**
 * How a request is refused, whoever refuses it: whoever stands between it and its answer throws a
 * {@link org.rapporteur.problem.ProblemException}, and the server makes the document.
 */
package org.rapporteur.problem;
