/**
 * Links and conclusions over all articles, kept in step with them: who is the same person, which
 * reports are about one event, and what follows. Each change touches what it concerns.
 */
package org.rapporteur.derivation;
