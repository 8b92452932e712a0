package org.rapporteur.event.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a word such as {@code last} counts, and from where. */
enum Relation {
  SAME(0, true, "same|that"),
  PREVIOUS(-1, true, "previous|preceding"),
  FOLLOWING(1, true, "following"),
  PAST(-1, false, "past|the last"),
  COMING(1, false, "coming|upcoming"),
  LAST(-1, false, "last"),
  NEXT(1, false, "next"),
  THIS(0, false, "this|current");

  private final int steps;
  private final boolean anchored;
  private final Pattern words;

  Relation(int steps, boolean anchored, String words) {
    this.steps = steps;
    this.anchored = anchored;
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** The relation that {@code words} express; {@link #THIS} when they express no other. */
  static Relation of(String words) {
    for (Relation relation : values()) {
      if (relation.words.matcher(words).find()) {
        return relation;
      }
    }
    return THIS;
  }

  int steps() {
    return steps;
  }

  /** The day to count from: the publication, or another date of the text, if there is one. */
  Optional<LocalDate> base(Reference reference) {
    return anchored ? reference.anchorBegin() : Optional.of(reference.published());
  }

  /** The occurrence of {@code recurring} that the relation picks. */
  Optional<Interval> pick(Meaning.Recurring recurring, Reference reference) {
    return base(reference)
        .flatMap(
            day ->
                switch (this) {
                  case SAME, THIS -> recurring.occurrence().apply(day);
                  case PREVIOUS, LAST, PAST -> before(recurring, day);
                  case FOLLOWING, NEXT, COMING -> after(recurring, day);
                });
  }

  /** The last one that ended before {@code day}. */
  private static Optional<Interval> before(Meaning.Recurring recurring, LocalDate day) {
    Optional<Interval> last = recurring.onOrBefore(day);
    return last.filter(i -> i.lastsTo(day)).isEmpty()
        ? last
        : last.flatMap(Interval::from).flatMap(d -> recurring.onOrBefore(d.minusDays(1)));
  }

  /** The first one that begins after {@code day}. */
  private static Optional<Interval> after(Meaning.Recurring recurring, LocalDate day) {
    Optional<Interval> next = recurring.onOrAfter(day);
    return next.filter(i -> i.begunBy(day)).isEmpty()
        ? next
        : next.flatMap(Interval::to).flatMap(d -> recurring.onOrAfter(d.plusDays(1)));
  }
}
