package org.rapporteur.event;

import org.rapporteur.text.Span;

/**
 * Something that looked like an event and was not reported.
 *
 * @param span the words that looked so
 * @param reason the kind of reason, from a short list, so that rejections can be counted: 'one
 *     participant only', 'one side only', 'not a contact', 'low confidence' …
 * @param detail what exactly was found, for people who ask
 */
public record Rejection(Span span, String reason, String detail) {}
