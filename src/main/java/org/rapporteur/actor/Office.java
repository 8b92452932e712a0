package org.rapporteur.actor;

import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * An office that the text gives to an actor.
 *
 * @param title as the text words it, without the state's adjective: 'Deputy Defense Minister'
 * @param state the ISO code of the state whose office it is
 * @param organization the name of the organization whose office it is, as the text words it
 * @param former whether the text says that it is past: 'former', 'ex-', 'ousted'
 * @param span where the text says so
 */
public record Office(
    String title,
    Optional<String> state,
    Optional<String> organization,
    boolean former,
    Span span) {}
