/**
 * Who is the same person in several articles: names in their spellings, what articles call
 * somebody, and the persons behind it.
 */
package org.rapporteur.identity;
