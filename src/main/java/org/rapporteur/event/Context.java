package org.rapporteur.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.event.time.Period;

/**
 * Infers what a mention leaves out from the event's surroundings: the visit around it, the
 * dateline, the publication.
 */
final class Context {

  private final Setting setting;
  private final Places places;

  Context(Setting setting, Places places) {
    this.setting = setting;
    this.places = places;
  }

  /**
   * The draft with the place and the period that follow from the other drafts and from the article
   * itself.
   */
  Draft complete(Draft draft, List<Draft> drafts) {
    Optional<Draft> visit = enclosing(draft, drafts);
    Draft dated =
        draft.when().isPresent() ? draft : period(draft, visit).map(draft::on).orElse(draft);
    if (draft.type() == EventType.CALL || dated.place().isPresent()) {
      return dated;
    }
    return place(dated, visit).map(dated::at).orElse(dated);
  }

  /** The visit during which the draft's event takes place, if one is reported that fits. */
  static Optional<Draft> enclosing(Draft draft, List<Draft> drafts) {
    if (draft.type() == EventType.VISIT || draft.type() == EventType.CALL) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(
            v ->
                v.type() == EventType.VISIT
                    && v.host().isPresent()
                    && alike(v.status(), draft.status()))
        .filter(v -> travels(v, draft) && meetsHost(v, draft) && timesFit(v, draft))
        .findFirst();
  }

  private static boolean alike(Status visit, Status meeting) {
    return visit == meeting || visit == Status.HELD && meeting == Status.PLANNED;
  }

  private static boolean travels(Draft visit, Draft draft) {
    return visit.parts().stream()
        .filter(p -> p.role() == Role.VISITOR)
        .anyMatch(p -> draft.parts().stream().anyMatch(q -> q.actor().id() == p.actor().id()));
  }

  private static boolean meetsHost(Draft visit, Draft draft) {
    String host = visit.host().orElseThrow().iso2();
    return draft
        .place()
        .flatMap(Location::country)
        .map(host::equals)
        .orElseGet(
            () ->
                draft.parts().stream()
                    .anyMatch(p -> p.actor().state().filter(host::equals).isPresent()));
  }

  private static boolean timesFit(Draft visit, Draft draft) {
    if (visit.when().isEmpty() || draft.when().isEmpty()) {
      return true;
    }
    LocalDate begin = visit.when().get().notBefore().orElse(LocalDate.MIN);
    LocalDate end = draft.when().get().notAfter().orElse(LocalDate.MAX);
    return !end.isBefore(begin);
  }

  private Optional<Period> period(Draft draft, Optional<Draft> visit) {
    Optional<Period> around = visit.flatMap(Draft::when).flatMap(w -> during(w, draft));
    if (around.isPresent()) {
      return around;
    }
    boolean now =
        draft.status() == Status.HELD && setting.isLead(draft.sentence()) && draft.firm()
            || draft.heading() && draft.status() == Status.HELD;
    return now
        ? setting.published().map(day -> day(day, "the day of publication"))
        : Optional.empty();
  }

  /** A visit that has been held ends at the publication at the latest. */
  private Optional<Period> during(Period visit, Draft draft) {
    Optional<LocalDate> begin = visit.notBefore();
    Optional<LocalDate> end = visit.notAfter();
    if (draft.status() == Status.HELD
        && setting.published().isPresent()
        && begin.isPresent()
        && begin.equals(end)) {
      end = setting.published().filter(day -> !day.isBefore(begin.get())).or(visit::notAfter);
    }
    return Optional.of(new Period(begin, end, edtf(begin, end), false, "the visit around it"));
  }

  private static Period day(LocalDate day, String basis) {
    return new Period(Optional.of(day), Optional.of(day), day.toString(), false, basis);
  }

  private static String edtf(Optional<LocalDate> begin, Optional<LocalDate> end) {
    String from = begin.map(LocalDate::toString).orElse("..");
    String to = end.map(LocalDate::toString).orElse("..");
    return from.equals(to) ? from : from + "/" + to;
  }

  private Optional<Location> place(Draft draft, Optional<Draft> visit) {
    Optional<Location> around = visit.flatMap(Draft::place);
    if (around.isPresent()) {
      Location l = around.get();
      return Optional.of(
          new Location(l.name(), l.entry(), l.country(), false, "the visit to " + l.name()));
    }
    boolean here =
        setting.dateline().isPresent()
            && setting.isLead(draft.sentence())
            && draft.status() == Status.HELD
            && draft.type() == EventType.MEETING;
    return setting
        .dateline()
        .filter(
            p ->
                here && draft.parts().stream().anyMatch(q -> q.actor().state().equals(p.country())))
        .map(p -> places.location(p, true, "the dateline"));
  }
}
