/** The page and its JSON interface: {@link org.rapporteur.page.Page} has the servlets of both. */
package org.rapporteur.page;
