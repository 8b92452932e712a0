package org.rapporteur.registry;

/**
 * An office that publishes for a state: in its releases an office without a state is that state's.
 *
 * @param pattern words that its name contains, whatever the case: 'Kremlin', 'The White House'
 * @param state the ISO code of the state that it speaks for
 * @param seat the {@code id} of the place where it sits
 */
public record Publisher(String pattern, String state, String seat) {}
