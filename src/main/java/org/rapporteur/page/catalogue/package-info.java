/**
 * The events of a store as the page reads them: {@link org.rapporteur.page.catalogue.Catalogue} is
 * one state of all of them, ready to be selected from.
 */
package org.rapporteur.page.catalogue;
