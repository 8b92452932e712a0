/**
 * Readers that turn files and streams into articles: {@link org.rapporteur.article.Source} finds
 * them, {@link org.rapporteur.article.ArticleReader} reads them.
 */
package org.rapporteur.article;
