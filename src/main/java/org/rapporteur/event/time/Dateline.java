package org.rapporteur.event.time;

import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * The place and date that an article's body begins with, as {@code GENEVA, March 3 (Agency) —}.
 *
 * @param span where it stands in the article's text, with its dash or full stop
 * @param place where its words for the place stand, such as {@code SDE BOKER, Israel}
 * @param date its date, the nearest to the publication when it leaves the year out
 */
public record Dateline(Span span, Optional<Span> place, Optional<Period> date) {}
