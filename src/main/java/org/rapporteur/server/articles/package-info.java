/** Articles that users send: what may be sent, what is found in it, and how the answer says so. */
package org.rapporteur.server.articles;
