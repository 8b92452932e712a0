package org.rapporteur.event.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.text.Span;

/**
 * An expression of time in a sentence.
 *
 * @param span where it stands in the article's text
 * @param sentence the number of its sentence
 * @param first its first token in the sentence
 * @param last the token behind its last one
 * @param text its words, with one blank between them
 * @param attributive whether it only qualifies the noun behind it, as in {@code the 2015 agreement}
 *     or {@code Tuesday's talks}
 * @param meaning how it is resolved
 */
public record TimeExpression(
    Span span,
    int sentence,
    int first,
    int last,
    String text,
    Kind kind,
    boolean attributive,
    Meaning meaning) {

  /** How long it lasts, when it is a length of whole days, such as {@code two-day}. */
  public OptionalInt days() {
    return meaning instanceof Meaning.Length length ? length.days() : OptionalInt.empty();
  }

  /** The period that it stands for when it counts from the publication or stands by itself. */
  public Optional<Period> resolve(LocalDate published, Direction direction) {
    return resolve(published, direction, Optional.empty());
  }

  /**
   * The period that it stands for; empty when it names none, such as a length of time, or when it
   * counts from an anchor that is missing.
   *
   * @param published the day that it was published
   * @param direction where its clause looks
   * @param anchor the period that the text spoke of before, which {@code the next day} counts from
   */
  public Optional<Period> resolve(
      LocalDate published, Direction direction, Optional<Period> anchor) {
    Optional<Interval> from = anchor.map(p -> new Interval(p.notBefore(), p.notAfter()));
    return meaning
        .resolve(new Reference(published, direction, from))
        .filter(i -> i.from().isPresent() || i.to().isPresent())
        .map(i -> Period.of(i.from(), i.to(), true, text));
  }
}
