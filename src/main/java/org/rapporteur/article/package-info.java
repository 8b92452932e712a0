/** Readers that turn files and streams into articles. */
package org.rapporteur.article;
