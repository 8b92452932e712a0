package org.rapporteur.identity;

/**
 * Why a persona is taken for a person.
 *
 * @param confidence from 0 to 1
 * @param basis in a few words
 */
public record Link(double confidence, String basis) {}
