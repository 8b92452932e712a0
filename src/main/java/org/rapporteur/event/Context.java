package org.rapporteur.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.event.table.Words;
import org.rapporteur.event.time.Period;
import org.rapporteur.text.Sentence;

/**
 * Infers what a mention leaves out from the event's surroundings: the visit around it, what the
 * paragraph has just told, the dateline, the publication.
 */
final class Context {

  private static final Set<String> ONWARD = Words.of("onward");

  private static final Set<String> TIMES_OF_DAY = Words.of("times of day");

  private static final int HEAD = 5;

  private final Setting setting;

  private final Tours tours;

  Context(Setting setting, Tours tours) {
    this.tours = tours;
    this.setting = setting;
  }

  /**
   * The drafts with the places and periods that follow from each other and from the article itself.
   */
  List<Draft> complete(List<Draft> drafts) {
    Visits visits = new Visits(setting, tours);
    List<Draft> stays = drafts.stream().map(d -> visits.complete(d, drafts)).toList();
    return stays.stream().map(d -> complete(d, stays)).map(this::bounded).toList();
  }

  /** What an article reports as held has been held by the day of its publication. */
  private Draft bounded(Draft draft) {
    boolean bounded =
        draft.when().isEmpty() && draft.status() == Status.HELD && setting.published().isPresent();
    return bounded
        ? draft.on(
            Period.of(Optional.empty(), setting.published(), false, "no later than the article"))
        : draft;
  }

  private Draft complete(Draft draft, List<Draft> drafts) {
    Optional<Draft> visit = enclosing(draft, drafts);
    Draft dated =
        draft.when().isPresent()
            ? draft
            : period(draft, visit, drafts).map(draft::on).orElse(draft);
    if (draft.type() == EventType.CALL || dated.place().isPresent()) {
      return dated;
    }
    return place(dated, visit, drafts).map(dated::at).orElse(dated);
  }

  /** The visit during which the draft's event takes place, if one is reported that fits. */
  Optional<Draft> enclosing(Draft draft, List<Draft> drafts) {
    return Visits.enclosing(draft, drafts).filter(v -> isNear(v, draft));
  }

  /** An undated event is no part of a visit long past, unless its own sentence tells of it. */
  private boolean isNear(Draft visit, Draft draft) {
    Optional<LocalDate> end = visit.when().flatMap(w -> w.notAfter().or(w::notBefore));
    return draft.when().isPresent()
        || Math.abs(visit.sentence() - draft.sentence()) <= 1 && draft.sentence() > setting.lead()
        || end.isEmpty()
        || setting.published().filter(day -> end.get().isBefore(day.minusDays(14))).isEmpty();
  }

  private Optional<Period> period(Draft draft, Optional<Draft> visit, List<Draft> drafts) {
    Optional<Period> spoken =
        previous(draft, drafts).flatMap(Draft::when).map(w -> inferred(w, "the day spoken of"));
    Optional<Period> around =
        visit.flatMap(Draft::when).map(w -> inferred(w, "the visit around it"));
    if (goesOn(draft) && spoken.isPresent()) {
      return spoken;
    }
    if (around.isPresent()) {
      return around;
    }
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<Period> tour = visit.isEmpty() && isUnsaid(draft) ? tours.of(draft) : Optional.empty();
    if (tour.isPresent()) {
      return tour.map(w -> inferred(w, "the journey it belongs to"));
    }
    return isNews(draft)
        ? setting
            .published()
            .map(
                day ->
                    Period.of(Optional.of(day), Optional.of(day), false, "the day of publication"))
        : Optional.empty();
  }

  /** Nothing says that it lies far from the news. */
  private boolean isUnsaid(Draft draft) {
    return (draft.status() == Status.HELD || draft.status() == Status.PLANNED)
        && !Recollection.is(setting.document(), draft);
  }

  /** What an article reports without a date has just happened; what it looks back at has not. */
  private boolean isNews(Draft draft) {
    boolean news =
        setting.isLead(draft.sentence()) || setting.publisher().isPresent() || isTimed(draft);
    return draft.status() == Status.HELD
        && (draft.heading() || isTopic(draft) || (draft.firm() || isTimed(draft)) && news)
        && !Recollection.is(setting.document(), draft);
  }

  private boolean isTopic(Draft draft) {
    return draft.evidence().stream().anyMatch(setting::isTitle);
  }

  /** '10:30 - The minister receives': an entry of the day's diary. */
  private boolean isTimed(Draft draft) {
    Sentence sentence = sentence(draft);
    int first = sentence.token(0).is("at") && sentence.size() > 1 ? 1 : 0;
    return sentence.token(first).text().matches("[0-2]?\\d[:.][0-5]\\d.*");
  }

  private Sentence sentence(Draft draft) {
    return setting.document().sentences().get(draft.sentence());
  }

  /** The dated draft of the same paragraph that tells of one of the same people just before. */
  private Optional<Draft> previous(Draft draft, List<Draft> drafts) {
    if (draft.status() != Status.HELD || Recollection.is(setting.document(), draft)) {
      return Optional.empty();
    }
    int paragraph = paragraph(draft);
    boolean sameDay = isLaterThatDay(draft);
    return drafts.stream()
        .filter(d -> d.type() != EventType.VISIT && d.status() == Status.HELD && !d.heading())
        .filter(
            d ->
                d.sentence() <= draft.sentence()
                    && d != draft
                    && (sameDay || paragraph(d) == paragraph))
        .filter(d -> d.when().isPresent() && share(d, draft))
        .filter(d -> !Recollection.is(setting.document(), d))
        .reduce((a, b) -> b);
  }

  /** 'In the afternoon the king received': the day is the one that was told before. */
  private boolean isLaterThatDay(Draft draft) {
    Sentence sentence = sentence(draft);
    return sentence.size() > 2
        && sentence.token(0).is("in")
        && TIMES_OF_DAY.contains(sentence.token(2).text());
  }

  private int paragraph(Draft draft) {
    return sentence(draft).paragraph();
  }

  private static boolean share(Draft a, Draft b) {
    return a.parts().stream()
        .anyMatch(p -> b.parts().stream().anyMatch(q -> q.actor().id() == p.actor().id()));
  }

  /** 'Later he met', 'he then met', 'in the afternoon'. */
  private boolean goesOn(Draft draft) {
    Sentence sentence = sentence(draft);
    return IntStream.range(0, Math.min(HEAD, sentence.size()))
        .anyMatch(
            i -> ONWARD.contains(sentence.token(i).text().toLowerCase(java.util.Locale.ROOT)));
  }

  private static Period inferred(Period period, String basis) {
    return new Period(period.notBefore(), period.notAfter(), period.edtf(), false, basis);
  }

  private Optional<Location> place(Draft draft, Optional<Draft> visit, List<Draft> drafts) {
    Optional<Location> around =
        visit.flatMap(Draft::place).map(l -> inferred(l, "the visit to " + l.name()));
    Optional<Location> spoken =
        previous(draft, drafts)
            .filter(p -> goesOn(draft) && draft.when().equals(p.when()))
            .flatMap(Draft::place)
            .map(l -> inferred(l, "the place spoken of"));
    return Stream.of(around, spoken, dateline(draft)).flatMap(Optional::stream).findFirst();
  }

  private static Location inferred(Location l, String basis) {
    return new Location(l.name(), l.entry(), l.country(), false, basis);
  }

  /** What a paper reports from where it was written, of people who are at home there. */
  private Optional<Location> dateline(Draft draft) {
    boolean told =
        draft.status() == Status.HELD && (setting.isLead(draft.sentence()) || isToday(draft))
            || draft.status() == Status.DENIED && setting.isLead(draft.sentence())
            || draft.status() == Status.PLANNED && isToday(draft);
    if (!told || draft.type() == EventType.VISIT || Recollection.is(setting.document(), draft)) {
      return Optional.empty();
    }
    return setting
        .written()
        .filter(
            l ->
                l.country().isEmpty()
                    || draft.parts().stream().anyMatch(q -> q.actor().state().equals(l.country())));
  }

  private boolean isToday(Draft draft) {
    return draft.when().isPresent()
        && draft.when().flatMap(Period::notBefore).equals(setting.published())
        && draft.when().flatMap(Period::notAfter).equals(setting.published());
  }
}
