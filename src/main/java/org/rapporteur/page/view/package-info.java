/** What each address of the JSON interface answers, as records that become JSON as they are. */
package org.rapporteur.page.view;
