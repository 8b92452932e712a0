/**
 * Reports of meetings, calls, visits and signings: who, in which role, where, when, and with which
 * status.
 */
package org.rapporteur.event;
