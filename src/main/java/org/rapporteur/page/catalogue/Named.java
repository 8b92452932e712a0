package org.rapporteur.page.catalogue;

/**
 * Something that has an address and a name, and of which the page needs no more at that place.
 *
 * @param id such as {@code state-kp}
 * @param name what people call it
 */
public record Named(String id, String name) {}
